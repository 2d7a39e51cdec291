"""Briefings for the meeting: one content, written as Word, PDF, PowerPoint and Excel."""
