"""What debuggers load to show values of programs as Mojo does: scripts for gdb and for lldb."""
