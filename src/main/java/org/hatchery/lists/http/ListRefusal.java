package org.hatchery.lists.http;

/** Why a list was not given out, as JSON, in the caller's language. */
record ListRefusal(String code, String message) {}
