# SPDX-FileCopyrightText: 2026 Herald contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Configures the small project beside this file. With SMUGGLE=none that must succeed; with a link to Qt Widgets,
# however deep, configuration must stop and name what was reached.
file(REMOVE_RECURSE "${WORK}")
execute_process(
    COMMAND "${CMAKE_COMMAND}" -S "${TEMPLATE}" -B "${WORK}" -G "${GENERATOR}" -D "CMAKE_MODULE_PATH=${MODULES}" -D "SMUGGLE=${SMUGGLE}"
    RESULT_VARIABLE result OUTPUT_VARIABLE words ERROR_VARIABLE words)
if(SMUGGLE STREQUAL "none")
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "A project that keeps the wall does not configure:\n${words}")
    endif()
elseif(result EQUAL 0)
    message(FATAL_ERROR "A ${SMUGGLE} link to Qt Widgets went through the wall:\n${words}")
elseif(NOT words MATCHES "walled_app reaches Qt6::(Gui|Widgets)")
    message(FATAL_ERROR "Configuration failed, but not at the wall:\n${words}")
endif()
