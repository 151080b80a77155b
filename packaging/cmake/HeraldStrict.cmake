# SPDX-FileCopyrightText: 2026 Herald contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# One target carries the language level, the warnings and Qt's strict modes; every room links it.

option(HERALD_WERROR "Warnings are errors" OFF)
option(HERALD_FORCE_ASSERTS "Keep Q_ASSERT in optimised builds" OFF)
option(HERALD_PCH "Use precompiled headers" ON)
set(HERALD_SANITIZE "" CACHE STRING "Sanitizers, as for -fsanitize=")

find_program(HERALD_CCACHE ccache)
if(HERALD_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER AND NOT CMAKE_CXX_CLANG_TIDY)
    # The precompiled header's time stamps must not make every cached object stale.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        ${HERALD_CCACHE})
endif()

add_library(herald_strict INTERFACE)
target_compile_features(herald_strict INTERFACE cxx_std_20)
target_compile_definitions(herald_strict INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_KEYWORDS QT_NO_FOREACH QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    $<$<BOOL:${HERALD_FORCE_ASSERTS}>:QT_FORCE_ASSERTS>)
target_compile_options(herald_strict INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual -Wcast-qual
    -Wimplicit-fallthrough -Wnull-dereference -Wno-unknown-warning-option
    $<$<BOOL:${HERALD_WERROR}>:-Werror>
    -fstack-protector-strong)
target_include_directories(herald_strict INTERFACE "${PROJECT_SOURCE_DIR}")
if(HERALD_SANITIZE)
    target_compile_options(herald_strict INTERFACE -fsanitize=${HERALD_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer
        -Wno-null-dereference -Wno-maybe-uninitialized) # false alarms once the sanitizers have rewritten the code
    target_link_options(herald_strict INTERFACE -fsanitize=${HERALD_SANITIZE})
endif()
