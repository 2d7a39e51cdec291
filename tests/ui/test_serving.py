"""What is done to the server that Streamlit starts."""

import socket
import weakref

import pytest

from lib.ui import serving


def test_a_connection_sends_small_messages_at_once():
    with socket.socket(socket.AF_INET) as listening, socket.socket(socket.AF_INET) as reader:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        serving.answer_at_once()
        reader.connect(listening.getsockname())
        answering, _ = listening.accept()
        with answering:
            assert answering.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) != 0


def test_a_reference_to_what_is_gone_does_no_harm():
    class Gone:
        pass

    gone = Gone()
    kept = weakref.proxy(gone)
    del gone
    serving.answer_at_once()
    with pytest.raises(ReferenceError):
        isinstance(kept, socket.socket)


def test_sockets_that_do_not_listen_are_left_alone():
    with socket.socket(socket.AF_INET) as quiet, socket.socket(socket.AF_INET) as closed:
        closed.close()
        serving.answer_at_once()
        assert quiet.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) == 0
