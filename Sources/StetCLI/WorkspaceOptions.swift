import StetWorkspace

extension FileOptions {
    /// What the flags mean to the workspace.
    func options(_ paths: [String], _ configuration: ConfigurationOptions) -> Options {
        var options = configuration.options(paths)
        options.jobs = jobs
        options.forceExclude = forceExclude
        options.format = type
        options.encoding = encoding
        options.stdinFilename = standardInputName
        return options
    }
}

extension ConfigurationOptions {
    func options(_ paths: [String]) -> Options {
        var options = Options(paths: paths)
        options.isIsolated = isolated
        options.configPath = config
        options.today = .today
        return options
    }
}
