package org.hatchery.incubation.stay;

import java.time.LocalDate;
import org.hatchery.identity.Signature;
import org.springframework.modulith.NamedInterface;

/**
 * That a stay may last longer (延长孵化期限).
 *
 * @param before day by which it had to end until then
 * @param until day by which it has to end now
 * @param evidence number of the document that shows the ground
 */
@NamedInterface(propagate = false)
public record Extension(
        LocalDate before, LocalDate until, ExtensionGround ground, String evidence, String reason, Signature by) {}
