"""The command line: one file a command. It prints; nothing below prints."""
