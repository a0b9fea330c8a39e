package org.hatchery.reporting.report;

/** What a reviewer says of one item (指标审核意见). */
public record ItemComment(String item, String comment) {}
