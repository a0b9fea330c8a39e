package org.hatchery.attachment;

import static java.util.stream.Collectors.toMap;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.springframework.stereotype.Service;

/** Evidence files as other records refer to them. */
@Service
public class Attachments {
    private final AttachmentDirectory directory;
    private final AttachmentFiles files;

    Attachments(AttachmentDirectory directory, AttachmentFiles files) {
        this.directory = directory;
        this.files = files;
    }

    /** Those of these files that lie in the scope. */
    public List<Attachment> find(Collection<AttachmentId> ids, Scope scope) {
        return directory.find(ids, scope);
    }

    /**
     * Lets others see files that a record now refers to, and keeps the files for good; doing it again changes nothing.
     * Answers with the files as they were before.
     *
     * @param uploader scope of whoever hands them in
     * @param visibleTo keys of those who may see the record
     * @throws Rejection NOT_FOUND for this field when one of them is not in the scope; then none is shared
     */
    public List<Attachment> share(Collection<AttachmentId> ids, Scope uploader, Set<String> visibleTo, String field) {
        Set<AttachmentId> wanted = Set.copyOf(ids);
        List<Attachment> found = directory.find(wanted, uploader);
        // the second question is for a sweep that came between
        if (found.size() < wanted.size() || !directory.share(wanted, uploader, visibleTo)) {
            throw Rejection.notFound(field);
        }
        return found;
    }

    /** The same, for a record that keeps what it refers to in the order in which it was handed in. */
    public List<EvidenceFile> file(List<AttachmentId> ids, Scope uploader, Set<String> visibleTo, String field) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<AttachmentId, Attachment> found =
                share(ids, uploader, visibleTo, field).stream().collect(toMap(Attachment::id, Function.identity()));
        return ids.stream()
                .distinct()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(EvidenceFile::of)
                .toList();
    }

    /** The bytes of a file, to read and close. */
    public Optional<InputStream> open(Attachment attachment) {
        return files.open(attachment.id());
    }
}
