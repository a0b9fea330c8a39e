package org.hatchery.export;

/** What can be exported (导出内容). */
public enum Subject {
    PIPELINE,
    TARGET_PROGRESS
}
