package org.hatchery.pilotproject;

import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.Retries;
import org.springframework.stereotype.Service;

/** Use case for the module of vouchers: a voucher order pays a part of a project. */
@Service
public class PayPilotProject {
    private final PilotProjects projects;
    private final PilotProjectDirectory directory;

    PayPilotProject(PilotProjects projects, PilotProjectDirectory directory) {
        this.projects = projects;
        this.directory = directory;
    }

    /**
     * Notes the payment; the same order may be told any number of times, and counts with what was told last.
     *
     * @param order reference of the voucher order
     * @throws Rejection NOT_FOUND where there is no such project
     */
    public PilotProject payByVoucher(PilotProjectId id, String order, Yuan amount) {
        return Retries.whenLost(() -> {
            PilotProject project = directory.get(id, Scope.EVERYTHING);
            project.payByVoucher(order, amount);
            return projects.save(project);
        });
    }
}
