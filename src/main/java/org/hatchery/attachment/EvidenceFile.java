package org.hatchery.attachment;

/** File that proves what a record says, as it was when it was handed in (证明文件). */
public record EvidenceFile(AttachmentId attachment, String name, String sha256) {
    public static EvidenceFile of(Attachment file) {
        return new EvidenceFile(file.id(), file.name(), file.sha256());
    }
}
