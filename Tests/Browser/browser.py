"""A page of Stet's in headless Chromium."""
import base64
import pathlib
import subprocess

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

TOP = pathlib.Path(__file__).resolve().parents[2]
OUT = TOP / ".build" / "browser"
STET = TOP / ".build" / "debug" / "stet"


def make(name, *paths):
    """The address of the report on these files, which are named from the top of the repository."""
    OUT.mkdir(parents=True, exist_ok=True)
    page = OUT / f"{name}.html"
    subprocess.run(
        [STET, "check", "--isolated", "--exit-zero", "--quiet", "--format", f"html={page}", *paths], cwd=TOP, check=False,
        stderr=subprocess.DEVNULL)
    return page.as_uri()


class Browser(webdriver.Chrome):
    def __init__(self, dark=False, scripts=True, width=1400, height=1000, still=True):
        options = Options()
        for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        super().__init__(options=options, service=Service("/usr/bin/chromedriver"))
        self.size(width, height)
        self.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": not scripts})
        self.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [
            {"name": "prefers-color-scheme", "value": "dark" if dark else "light"},
            {"name": "prefers-reduced-motion", "value": "reduce" if still else "no-preference"}]})

    def size(self, width, height=1000):
        self.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride", {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})

    def ask(self, expression):
        """The value of an expression, also where the page may run no script of its own."""
        answer = self.execute_cdp_cmd("Runtime.evaluate", {"expression": expression, "returnByValue": True})
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def press(self, key):
        webdriver.ActionChains(self).send_keys(key).perform()

    def picture(self, name):
        shot = self.execute_cdp_cmd("Page.captureScreenshot", {})
        (OUT / f"{name}.png").write_bytes(base64.b64decode(shot["data"]))

    def printed(self, name):
        """Prints on A4, and returns the size of the file in bytes."""
        page = self.execute_cdp_cmd(
            "Page.printToPDF", {"preferCSSPageSize": True, "printBackground": False, "paperWidth": 8.27, "paperHeight": 11.69})
        return (OUT / f"{name}.pdf").write_bytes(base64.b64decode(page["data"]))
