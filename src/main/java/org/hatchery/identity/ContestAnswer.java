package org.hatchery.identity;

/** That a record stands although somebody contests it, by whoever decides about such records (维持). */
public record ContestAnswer(Signature by, String reason) {}
