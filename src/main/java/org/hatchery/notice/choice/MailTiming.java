package org.hatchery.notice.choice;

/** When mail tells of something (邮件提醒方式). */
public enum MailTiming {
    AT_ONCE,
    DAILY,
    NEVER
}
