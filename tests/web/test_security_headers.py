"""What browsers are told to refuse."""

import re

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from lib.services.office import Office
from lib.ui import front
from lib.ui.chunks import STREAMLIT
from lib.web.security_headers import FIXED, hash_of, inline_scripts, screen_policy
from tests.web.conftest import Client

PATHS = ("/", "/sign-in", "/media/a.xlsx", "/healthz", "/static/a.js", "/nothing")


@pytest.mark.parametrize("path", PATHS)
def test_every_answer_carries_the_headers(staffed: Office, client: Client, path: str):
    answer = client(came_from="10.0.0.9").get(path)
    assert {name: answer.headers.get(name) for name in FIXED} == FIXED
    assert "content-security-policy" in answer.headers
    assert "strict-transport-security" not in answer.headers


def test_only_by_tls_browsers_are_told_to_stay_with_it(client: Client):
    assert client(scheme="https").get("/healthz").headers["strict-transport-security"].startswith("max-age=")


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        pytest.param("/", False, id="a page"),
        pytest.param("/media/a.xlsx", False, id="a file of the office"),
        pytest.param("/static/a.js", True, id="the program of the screen"),
        pytest.param("/app/static/fonts/a.woff2", True, id="letters"),
    ],
)
def test_what_a_browser_may_keep(client: Client, path: str, kept: bool):
    assert (client().get(path).headers.get("cache-control") == "no-store") is not kept


def test_a_plain_page_runs_no_script_and_only_its_own_style(staffed: Office, client: Client):
    answer = client().get("/sign-in")
    policy = answer.headers["content-security-policy"]
    assert "script-src" not in policy
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    style = re.search("<style>(.*?)</style>", answer.text, re.DOTALL)[1]
    assert f"'{hash_of(style)}'" in policy
    assert 'style="' not in answer.text


def test_a_screen_runs_the_scripts_of_its_page_and_no_other():
    page = TestClient(Starlette(routes=front.routes(STREAMLIT))).get("/").text
    policy = screen_policy(front.inline_scripts(STREAMLIT))
    scripts = re.search("script-src ([^;]*);", policy)[1]
    assert len(inline_scripts(page)) == 2  # Streamlit's and ours
    assert set(scripts.split()) == {"'self'", "blob:", *(f"'{hash_of(one)}'" for one in inline_scripts(page))}
    assert "unsafe-eval" not in policy
    assert "frame-ancestors 'none'" in policy
