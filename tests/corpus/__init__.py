"""Messy reports made by code, each with what a careful person would read from it."""
