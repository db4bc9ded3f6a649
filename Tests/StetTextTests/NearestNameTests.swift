import StetText
import Testing

@Suite struct NearestNameTests {
    @Test(arguments: [
        ("tokens", "tokens"), ("token", "tokens"), ("mesage", "message"), ("elvel", "level"), ("xyzzy", nil), ("lev", nil),
    ] as [(String, String?)])
    func finds(_ name: String, nearest: String?) {
        #expect(nearestName(to: name, among: ["level", "message", "tokens"]) == nearest)
    }
}
