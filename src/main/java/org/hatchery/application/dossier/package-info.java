/** The application for an award, its state machine, and what beneficiaries and reviewers do to it. */
@NullMarked
package org.hatchery.application.dossier;

import org.jspecify.annotations.NullMarked;
