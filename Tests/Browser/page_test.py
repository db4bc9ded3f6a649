"""What an editor does with the page: reads it, chooses, moves by keys, prints it; with scripts and without."""
import unittest

import html5lib
from axe_selenium_python import Axe
from selenium.webdriver import ActionChains

from browser import OUT, Browser, make

HERE = "Tests/Browser/hostile.md"
FILES = ("samples", HERE, "nosuch.txt")


class Page(unittest.TestCase):
    settings = {}
    files = FILES

    def setUp(self):
        self.page = Browser(**self.settings)
        self.addCleanup(self.page.quit)
        self.page.get(make(type(self).__name__, *self.files))

    def count(self, query):
        return self.page.ask(f"document.querySelectorAll('{query}').length")

    def shown(self, query):
        return self.page.ask(f"[...document.querySelectorAll('{query}')].filter((e) => e.getClientRects().length).length")

    def click(self, query):
        self.page.find_element("css selector", query).click()


class Reading(Page):
    def test_nothing_is_loaded_or_refused(self):
        self.assertEqual(self.page.get_log("browser"), [])
        self.assertEqual(self.page.ask("performance.getEntriesByType('resource').length"), 0)

    def test_copy_never_becomes_markup(self):
        self.assertIsNone(self.page.ask("window.taken"))
        self.assertEqual(self.count("script"), 1)
        self.assertEqual(self.count("article img, article b, article table"), 0)
        self.assertIn("</script><script>window.taken = 1</script>", self.page.ask("[...document.querySelectorAll('.front')].at(-1).textContent"))

    def test_the_markup_is_sound(self):
        parser = html5lib.HTMLParser()
        parser.parse((OUT / "Reading.html").read_bytes())
        self.assertEqual(parser.errors, [])

    def test_every_link_and_description_leads_somewhere(self):
        self.assertEqual(self.page.ask("""
            [...document.querySelectorAll('[href^="#"]')].filter((e) => !document.getElementById(e.hash.slice(1))).length
            + [...document.querySelectorAll('[aria-describedby]')]
              .filter((e) => e.getAttribute('aria-describedby').split(' ').some((name) => !document.getElementById(name))).length
            + [...document.querySelectorAll('.sheet .note')].filter((e) => !document.querySelector(`sup [href="#${e.id}"]`)).length"""), 0)

    def test_names_are_given_once(self):
        self.assertEqual(self.page.ask("""
            (() => { const all = [...document.querySelectorAll('[id]')].map((e) => e.id); return all.length - new Set(all).size })()"""), 0)


class Accessibility(Page):
    def test_axe_finds_nothing(self):
        for dark in (False, True):
            for width in (1400, 1100, 400):
                page = Browser(dark=dark, width=width)
                self.addCleanup(page.quit)
                page.get(make("Accessibility", *FILES))
                page.execute_script("for (const e of document.querySelectorAll('details')) e.open = true")
                page.picture(f"{'dark' if dark else 'light'}-{width}")
                axe = Axe(page)
                axe.inject()
                found = axe.run()
                self.assertIn("color-contrast", [rule["id"] for rule in found["passes"]])
                self.assertEqual([(v["id"], v["help"], [n["html"][:200] for n in v["nodes"][:3]]) for v in found["violations"]], [])


class Choosing(Page):
    def test_levels(self):
        everything = self.shown(".note")
        warnings = self.shown(".note.warning")
        self.assertGreater(warnings, 0)
        self.click("input[value=warning]")
        self.assertEqual(self.shown(".note.warning"), 0)
        self.assertEqual(self.shown(".note"), everything - warnings)
        self.assertEqual(self.shown("sup.warning"), 0)
        self.assertEqual(self.count("mark.warning:not(.off):not(.excerpt mark)"), 0)
        self.assertRegex(self.page.ask("document.getElementById('status').textContent"), r"^\d+ of \d+ findings shown$")
        self.click("input[value=warning]")
        self.assertEqual(self.shown(".note"), everything)
        self.assertEqual(self.page.ask("document.getElementById('status').textContent"), "")

    def test_chapters(self):
        self.click("#chapter option[value=datelines]")
        self.assertEqual(self.shown(".note:not(.mistake)"), self.count('.note[data-chapter=datelines]'))
        # A mistake is no finding: nobody can choose it away.
        self.assertEqual(self.shown(".note.mistake"), self.count(".note.mistake"))

    def test_files_in_which_nothing_is_left_are_not_shown(self):
        everything = self.count("section.file")
        self.click("#chapter option[value=datelines]")
        left = self.page.ask("[...document.querySelectorAll('section.file')].filter((e) => e.querySelector('.note:not([hidden])')).length")
        self.assertLess(left, everything)
        self.assertEqual(self.shown("section.file"), left)
        self.assertEqual(self.shown(".files tbody tr"), left)

    def test_mark_and_note_light_up_together(self):
        mark = self.page.find_element("css selector", "article mark.warning")
        ActionChains(self.page).move_to_element(mark).perform()
        self.assertEqual(self.count(".note.lit"), 1)
        self.assertIn("lit", mark.get_attribute("class"))


class Keys(Page):
    def focus(self):
        return self.page.ask("document.activeElement.id")

    def test_from_finding_to_finding(self):
        order = self.page.ask("[...document.querySelectorAll('.note')].map((e) => e.id)")
        seen = []
        for key in "njn":
            self.page.press(key)
            seen.append(self.focus())
        self.assertEqual(seen, order[:3])
        for key in "pk":
            self.page.press(key)
        self.assertEqual(self.focus(), order[0])
        self.page.press("p")
        self.assertEqual(self.focus(), order[-1])
        self.assertEqual(self.count(".note.lit"), 1)
        self.assertNotEqual(self.page.ask("getComputedStyle(document.activeElement).outlineStyle"), "none")

    def test_what_is_chosen_away_is_passed_over(self):
        self.click("input[value=warning]")
        for _ in range(4):
            self.page.press("n")
            self.assertFalse(self.page.ask("document.activeElement.matches('.warning')"))

    def test_from_note_to_mark_and_back(self):
        self.page.press("n")
        note = self.focus()
        self.page.press("m")
        self.assertEqual(self.page.ask("document.activeElement.hash"), f"#{note}")
        self.page.press("m")
        self.assertEqual(self.focus(), note)

    def test_the_mark_is_in_sight(self):
        for _ in range(12):
            self.page.press("n")
            self.assertTrue(self.page.ask("""
                (() => { const box = document.activeElement.getBoundingClientRect(); return box.bottom > 0 && box.top < innerHeight })()"""))

    def test_they_can_be_turned_off(self):
        self.click(".keys summary")
        self.click("#keys")
        before = self.focus()
        self.page.press("n")
        self.assertEqual(self.focus(), before)

    def test_tab_reaches_everything(self):
        names = []
        for _ in range(12):
            self.page.press("\ue004")
            names.append(self.page.ask("document.activeElement.className || document.activeElement.id || document.activeElement.value"))
        for name in ("skip", "error", "chapter", "previous", "next"):
            self.assertIn(name, names)


class WithoutScripts(Page):
    settings = {"scripts": False}

    def test_all_can_be_read(self):
        self.assertEqual(self.shown("#tools"), 0)
        self.assertEqual(self.shown(".note"), self.count(".note"))
        self.assertGreater(self.shown(".note"), 20)

    def test_number_and_note_lead_to_each_other(self):
        self.click("sup a")
        self.assertTrue(self.page.ask("document.querySelector(':target').matches('.note')"))
        self.click(":target a.number")
        self.assertTrue(self.page.ask("document.querySelector(':target').matches('mark')"))

    def test_reasons_open(self):
        self.click(".note summary")
        self.assertEqual(self.shown(".note details[open] .summary"), 1)


class Layout(Page):
    files = ("samples/harbor-talks.txt",)
    BOXES = """
        [...document.querySelectorAll('article .notes')].map((e) => {
            const [a, b] = [e.previousElementSibling.getBoundingClientRect(), e.getBoundingClientRect()]
            return [a.top, a.right, a.bottom, b.top, b.left, b.bottom] })"""

    def test_beside_the_copy_where_there_is_room(self):
        last = 0
        boxes = self.page.ask(self.BOXES)
        self.assertGreater(len(boxes), 5)
        for top, right, _, note_top, note_left, note_bottom in boxes:
            self.assertGreater(note_left, right)
            self.assertGreaterEqual(note_top, max(top, last) - 1)
            last = note_bottom

    def test_below_the_paragraph_where_there_is_none(self):
        for width in (1000, 600, 320):
            self.page.size(width)
            self.assertLessEqual(self.page.ask("document.documentElement.scrollWidth"), width)
            for _, _, bottom, note_top, _, _ in self.page.ask(self.BOXES):
                self.assertGreaterEqual(note_top, bottom - 1)

    def test_motion_is_asked_for(self):
        self.assertEqual(self.page.ask("getComputedStyle(document.documentElement).scrollBehavior"), "auto")
        moving = Browser(still=False)
        self.addCleanup(moving.quit)
        moving.get(self.page.current_url)
        self.assertEqual(moving.ask("getComputedStyle(document.documentElement).scrollBehavior"), "smooth")

    def test_print(self):
        self.page.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print", "features": [{"name": "prefers-color-scheme", "value": "dark"}]})
        self.assertEqual(self.page.ask("getComputedStyle(document.body).backgroundColor"), "rgb(255, 255, 255)")
        self.assertEqual(self.shown("#tools"), 0)
        self.assertEqual(self.shown(".note"), self.count(".note"))
        self.page.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
        self.assertGreater(self.page.printed("print"), 10_000)


if __name__ == "__main__":
    unittest.main()
