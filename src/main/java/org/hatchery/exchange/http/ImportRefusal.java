package org.hatchery.exchange.http;

/** Why a file was not taken or given out, as JSON, in the caller's language. */
record ImportRefusal(String code, String message) {}
