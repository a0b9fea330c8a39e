package org.hatchery.local.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.attachment.Attachment;
import org.hatchery.attachment.AttachmentId;
import org.hatchery.attachment.Attachments;
import org.hatchery.attachment.UploadAttachment;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.programme.terms.EvidenceKind;
import org.hatchery.shared.Scope;
import org.hatchery.voucher.order.ClaimEvidence;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** Keeps one small file of each kind, to which all sample claims refer. */
@Profile("local")
@Component
@ConditionalOnBooleanProperty("hatchery.sample.enabled")
class EvidenceFiles {
    private static final Actor SAMPLE = new Actor(StayStory.BY, Role.ADMIN, List.of());
    private static final Map<EvidenceKind, String> NAMES = Map.of(
            EvidenceKind.CONTRACT, "示例服务合同.pdf",
            EvidenceKind.INVOICE, "示例发票.pdf",
            EvidenceKind.PAYMENT, "示例付款凭证.pdf",
            EvidenceKind.RESULT, "示例服务成果.pdf");

    private final UploadAttachment upload;
    private final Attachments attachments;

    EvidenceFiles(UploadAttachment upload, Attachments attachments) {
        this.upload = upload;
        this.attachments = attachments;
    }

    List<ClaimEvidence> keep() {
        return NAMES.keySet().stream().sorted().map(this::keep).toList();
    }

    private ClaimEvidence keep(EvidenceKind kind) {
        try {
            Attachment file = upload.upload(NAMES.get(kind), new ByteArrayResource(pdf(kind)), SAMPLE);
            return new ClaimEvidence(kind, file.id(), file.name(), file.sha256());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Whoever may see a claim may see its files. */
    void share(List<ClaimEvidence> evidence, Set<String> visibleTo) {
        List<AttachmentId> ids =
                evidence.stream().map(ClaimEvidence::attachment).toList();
        attachments.share(ids, Scope.EVERYTHING, visibleTo, "evidence");
    }

    /** A page that says what it is; no more than a PDF has to have. */
    private static byte[] pdf(EvidenceKind kind) {
        String page = "BT /F1 24 Tf 72 720 Td (SAMPLE " + kind + " - for demonstration only) Tj ET";
        List<String> objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + page.length() + " >>\nstream\n" + page + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        var file = new StringBuilder("%PDF-1.4\n");
        List<String> places = new ArrayList<>();
        for (int at = 0; at < objects.size(); at++) {
            places.add(String.format("%010d 00000 n \n", file.length()));
            file.append(at + 1).append(" 0 obj\n").append(objects.get(at)).append("\nendobj\n");
        }
        int table = file.length();
        file.append("xref\n0 6\n0000000000 65535 f \n").append(String.join("", places));
        file.append("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
