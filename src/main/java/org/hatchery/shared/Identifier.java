package org.hatchery.shared;

/** Text with a meaning of its own, such as an id or an official code; stored and compared as its text. */
public interface Identifier {
    String value();
}
