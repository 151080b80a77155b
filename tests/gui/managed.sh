#!/bin/sh
# SPDX-FileCopyrightText: 2026 Herald contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program on an X display beside a window manager that is ready for its windows: one that starts at the same
# moment may lose them.
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
openbox --startup "touch $folder/ready" &
manager=$!
waited=0
while [ ! -e "$folder/ready" ]; do
    waited=$((waited + 1))
    if [ "$waited" -gt 600 ]; then
        echo "The window manager did not start." >&2
        exit 1
    fi
    sleep 0.05
done
"$@"
result=$?
kill "$manager"
exit "$result"
