#!/bin/bash
# SPDX-FileCopyrightText: 2026 Herald contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Herald with its tests, and runs all of them.
#   packaging/test.sh [options of ctest…]        for instance: packaging/test.sh -R segments
#   HERALD_PRESET=asan packaging/test.sh         with the address and undefined behaviour sanitizers
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

preset="${HERALD_PRESET:-dev}"
case "$preset" in
    dev | asan) ;;
    *) herald_fail "HERALD_PRESET is '$preset'; it can be dev or asan." ;;
esac

herald_install build run display test
herald_pick_builder
herald_build "$preset"

herald_say "Running the tests, preset '$preset'"
# Tests get folders of their own, so that no setting or history of the person who runs them is read or changed.
scratch="$(herald_as mktemp -d "${TMPDIR:-/tmp}/herald-test.XXXXXX")"
trap 'rm -rf "$scratch"' EXIT
herald_as mkdir -m 700 "$scratch/home" "$scratch/runtime"
status=0
(cd "$HERALD_ROOT" && herald_as env -u DISPLAY -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS -u HERALD_DATA_DIR -u HERALD_API_BASE \
    -u TELNYX_API_KEY HOME="$scratch/home" XDG_RUNTIME_DIR="$scratch/runtime" \
    ctest --test-dir "build/$preset" --output-on-failure --no-tests=error --parallel "$(herald_jobs)" "$@" </dev/null) || status=$?
if ((status == 0)); then
    herald_say "All tests passed, preset '$preset'."
else
    herald_say "Tests failed, preset '$preset' (ctest says $status). The log is build/$preset/Testing/Temporary/LastTest.log."
fi
exit "$status"
