#!/bin/sh
# Sees to the programs that pip cannot install: `sh scripts/system.sh python PYTHON | chromium | postgresql | nginx | office`.
# On Debian and Ubuntu, as root, it installs what is missing; elsewhere it says what to install.
# Exit 1 only where nothing can go on: without Python 3.11, and without Chromium where CI=true.
set -u

have() {
    command -v "$1" >/dev/null 2>&1
}

# install WHAT PACKAGE…: exit 1, having said how, when this machine or user cannot.
install() {
    what=$1
    shift
    if ! have apt-get; then
        echo "$what is missing. Install it with this system's package manager (on Debian: $*)." >&2
        return 1
    fi
    if [ "$(id -u)" -ne 0 ]; then
        echo "$what is missing. Install it with: sudo apt-get install $*" >&2
        return 1
    fi
    echo "Installing $what (apt-get install $*)"
    apt-get update -qq >/dev/null 2>&1
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null || {
        echo "$what could not be installed: apt-get install $* failed." >&2
        return 1
    }
}

need_python() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
        echo "Python 3.11 or newer is needed; $1 is none. Name another: make PYTHON=python3.12 …" >&2
        exit 1
    }
    "$1" -c 'import ensurepip, venv' 2>/dev/null || install "Python's venv module" python3-venv || exit 1
}

have_chromium() {
    for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
        [ -n "$name" ] && have "$name" && return
    done
    return 1
}

need_chromium() {
    packages=
    have_chromium || packages="chromium fonts-dejavu-core"
    # What drives the browser wants libatomic, which a small Debian leaves out.
    have apt-get && [ -z "$(ls /usr/lib/*/libatomic.so.1 2>/dev/null)" ] && packages="$packages libatomic1"
    [ -z "$packages" ] && return
    # shellcheck disable=SC2086 # the packages are separate words
    install Chromium $packages && return
    echo "Without it the browser tests cannot run." >&2
    [ "${CI:-}" = true ] && exit 1
    return 0
}

need_postgresql() {
    [ -n "$(ls -d /usr/lib/postgresql/*/bin/initdb 2>/dev/null)" ] || have initdb && return
    install PostgreSQL postgresql || echo "The tests that need PostgreSQL are skipped." >&2
}

need_nginx() {
    # Debian keeps it where only root looks.
    PATH=$PATH:/usr/sbin have nginx && return
    install nginx nginx || echo "The test of several processes is skipped." >&2
}

need_office() {
    have soffice && return
    install LibreOffice libreoffice-writer libreoffice-impress libreoffice-calc ||
        echo "The tests that open files in an office program are skipped." >&2
}

what=$1
shift
"need_$what" "$@"
