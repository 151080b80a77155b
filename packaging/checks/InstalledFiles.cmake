# SPDX-FileCopyrightText: 2026 Herald contributors
# SPDX-License-Identifier: GPL-3.0-or-later
cmake_minimum_required(VERSION 3.25)
# Installs into an empty folder and looks at what a desktop would find there.
file(REMOVE_RECURSE "${WORK}")
execute_process(COMMAND "${CMAKE_COMMAND}" -E env "DESTDIR=${WORK}" "${CMAKE_COMMAND}" --install "${BUILD}" --prefix /usr
    RESULT_VARIABLE result OUTPUT_VARIABLE words ERROR_VARIABLE words)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "Installing failed:\n${words}")
endif()
foreach(file bin/herald share/applications/${ID}.desktop share/metainfo/${ID}.metainfo.xml
        share/icons/hicolor/scalable/apps/${ID}.svg share/man/man1/herald.1.gz share/doc/herald/copyright share/doc/herald/changelog.gz)
    if(NOT EXISTS "${WORK}/usr/${file}")
        message(SEND_ERROR "/usr/${file} is not installed.")
    endif()
endforeach()

file(READ "${WORK}/usr/share/applications/${ID}.desktop" entry)
foreach(line "Icon=${ID}" "Exec=herald %u" "MimeType=x-scheme-handler/sms" "StartupWMClass=${ID}")
    string(FIND "${entry}" "\n${line}" place)
    if(place LESS 0)
        message(SEND_ERROR "The desktop entry does not say ${line}.")
    endif()
endforeach()

file(READ "${WORK}/usr/share/metainfo/${ID}.metainfo.xml" metainfo)
if(NOT metainfo MATCHES "<release version=\"${VERSION}\"")
    message(SEND_ERROR "The release notes say nothing of ${VERSION}; CHANGELOG.md needs a section for it.")
endif()

execute_process(COMMAND "${WORK}/usr/bin/herald" count "Practice" RESULT_VARIABLE result OUTPUT_VARIABLE words ERROR_VARIABLE words)
if(NOT result EQUAL 0)
    message(SEND_ERROR "The installed program does not count:\n${words}")
endif()
