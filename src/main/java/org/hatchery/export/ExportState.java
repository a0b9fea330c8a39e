package org.hatchery.export;

/** How far an export is (导出状态). */
public enum ExportState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED
}
