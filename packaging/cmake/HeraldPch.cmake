# SPDX-FileCopyrightText: 2026 Herald contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Two precompiled headers serve all rooms, one for app and one for ui: each is over 200 MB on the disk.

# herald_precompiled(NAME HEADER LINK targets…) makes herald_pch_NAME, for herald_use_precompiled().
function(herald_precompiled name header)
    cmake_parse_arguments(PARSE_ARGV 2 PCH "" "" "LINK")
    if(NOT HERALD_PCH)
        return()
    endif()
    set(stub "${CMAKE_CURRENT_BINARY_DIR}/herald_pch_${name}.cpp")
    file(CONFIGURE OUTPUT "${stub}" CONTENT "// The header's owner needs a source.\n")
    add_library(herald_pch_${name} OBJECT "${stub}")
    target_link_libraries(herald_pch_${name} PRIVATE ${PCH_LINK})
    target_precompile_headers(herald_pch_${name} PRIVATE ${header})
endfunction()

function(herald_use_precompiled target name)
    if(HERALD_PCH)
        target_precompile_headers(${target} REUSE_FROM herald_pch_${name})
    endif()
endfunction()
