package org.hatchery.reporting.form;

import org.hatchery.shared.Sentence;

/**
 * What has to hold over the items of a form (审核关系).
 *
 * @param holds an {@link Expression}; {@code last_} and {@code yearAgo_} before a code mean its value in the period before and
 *     in the same period of the year before
 */
public record FormCheck(String code, String holds, Severity severity, Sentence message) {}
