# SPDX-FileCopyrightText: 2026 Herald contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# A room is one folder, one static library, one list of what it may see.

# herald_room(NAME SOURCES files… [PUBLIC targets…] [PRIVATE targets…])
# makes herald_NAME. PUBLIC is what the room's headers need, PRIVATE what only its sources need.
function(herald_room name)
    cmake_parse_arguments(PARSE_ARGV 1 ROOM "" "" "SOURCES;PUBLIC;PRIVATE")
    add_library(herald_${name} STATIC ${ROOM_SOURCES})
    set_target_properties(herald_${name} PROPERTIES AUTOMOC ON AUTORCC ON)
    target_link_libraries(herald_${name} PUBLIC herald_strict Qt6::Core tl::expected ${ROOM_PUBLIC} PRIVATE ${ROOM_PRIVATE})
    if(CMAKE_CURRENT_SOURCE_DIR MATCHES "^${PROJECT_SOURCE_DIR}/ui")
        herald_use_precompiled(herald_${name} widgets)
    else()
        herald_use_precompiled(herald_${name} core)
    endif()
endfunction()

# herald_test(NAME SOURCES files… LINK targets… [LABELS labels…] [TIMEOUT seconds] [OFFSCREEN])
# makes the Qt Test program NAME and its ctest entry. OFFSCREEN is for tests that open windows. Those that
# HERALD_THREADED_TESTS names get the label "threads" too.
function(herald_test name)
    cmake_parse_arguments(PARSE_ARGV 1 TEST "OFFSCREEN" "TIMEOUT" "SOURCES;LINK;LABELS")
    add_executable(${name} ${TEST_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON AUTORCC ON)
    target_link_libraries(${name} PRIVATE herald_strict Qt6::Test ${TEST_LINK})
    target_compile_definitions(${name} PRIVATE HERALD_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
    # No precompiled header: a test is one source, and making the header costs more than it saves.
    add_test(NAME ${name} COMMAND ${name})
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 120)
    endif()
    set(environment "LC_ALL=C.UTF-8" "TZ=UTC" "ASAN_OPTIONS=detect_leaks=0" "UBSAN_OPTIONS=print_stacktrace=1"
        "TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/tsan.supp:ignore_noninstrumented_modules=1:second_deadlock_stack=1:history_size=4")
    if(TEST_OFFSCREEN)
        list(APPEND environment "QT_QPA_PLATFORM=offscreen")
    endif()
    if(name IN_LIST HERALD_THREADED_TESTS)
        list(APPEND TEST_LABELS threads)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT} ENVIRONMENT "${environment}" LABELS "${TEST_LABELS}")
endfunction()
