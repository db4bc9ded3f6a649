# A formula for Homebrew, to be put into a tap. Nothing is published yet, so it builds from the repository that is named when
# it is installed; `url` and `sha256` of a release come in its stead.
#
#     HOMEBREW_STET_REPOSITORY=/path/to/stet brew install --HEAD ./packaging/homebrew/stet.rb
class Stet < Formula
  desc "Copy desk for the command line: marks what a careful copy editor would mark"
  head ENV.fetch("HOMEBREW_STET_REPOSITORY", Dir.pwd), using: :git, branch: "main"

  depends_on "pkgconf" => :build
  depends_on "gumbo-parser"
  depends_on "libyaml"
  depends_on "md4c"
  depends_on "pcre2"
  uses_from_macos "swift" => :build, since: :sequoia
  uses_from_macos "expat"

  on_macos do
    depends_on xcode: ["26.0", :build]
    depends_on macos: :sequoia
  end

  def install
    arguments = ["--disable-sandbox", "-c", "release", "--product", "stet"]
    arguments << "--static-swift-stdlib" if OS.linux?
    system "swift", "build", *arguments
    if OS.linux?
      # With its rules prepared, it starts several times faster.
      system ".build/release/stet", "prepare", "stet"
      bin.install "stet"
    else
      bin.install ".build/release/stet"
    end
    man1.install "docs/man/stet.1"
    generate_completions_from_executable(bin/"stet", "--generate-completion-script")
  end

  test do
    (testpath/"a.txt").write "They met in order to vote.\n"
    assert_match "usage/in-order-to", shell_output("#{bin}/stet check --format line a.txt")
  end
end
