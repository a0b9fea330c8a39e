package org.hatchery.export.http;

/** Why a file was not given out, as JSON, in the caller's language. */
record ExportRefusal(String code, String message) {}
