"""What a browser does with our forms."""

import re
from collections.abc import Mapping

from starlette.testclient import TestClient

from tests.services.test_services_accounts import PASSWORD


def hidden(html: str) -> str:
    """The token of the form on a page."""
    return re.search(r'name="token" value="([^"]*)"', html)[1]


def sign_in(
    client: TestClient, name: str = "hoa", password: str = PASSWORD, *, to: str = "", base: str = "", **headers: str
):
    """Open the page and send its form; the answer is that of the form."""
    address = f"{base}/sign-in{to}"
    token = hidden(client.get(address).text)
    return client.post(address, data={"token": token, "name": name, "password": password}, headers=headers)


def cookie(answer, name: str) -> Mapping[str, str] | None:
    """The attributes of a cookie that an answer sets, in lower case, its value under “value”."""
    for line in answer.headers.get_list("set-cookie"):
        first, *rest = line.split("; ")
        called, _, value = first.partition("=")
        if called == name:
            return {"value": value} | {one.partition("=")[0].lower(): one.partition("=")[2] for one in rest}
    return None
