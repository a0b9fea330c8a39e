package org.hatchery.application.paper;

import java.time.LocalDate;
import org.hatchery.shared.Yuan;

/** What was taken back, the whole or a part, and why (追回). */
public record Recovery(RecoveryGround ground, Yuan amount, String reason, LocalDate on, String by) {}
