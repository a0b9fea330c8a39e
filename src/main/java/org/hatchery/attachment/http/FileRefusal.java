package org.hatchery.attachment.http;

/** Why a file was not taken or given out, as JSON, in the caller's language. */
record FileRefusal(String code, String message) {}
