package org.hatchery.voucher.story;

import java.util.List;
import org.hatchery.firm.IncubateeId;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.voucher.ledger.VoucherId;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** All vouchers. */
interface Vouchers extends CrudRepository<Voucher, VoucherId> {
    @Query("{'applicant._id': ?0}")
    List<Voucher> ofApplicant(IncubateeId applicant);

    @Query("{'applicant._id': ?0, programme: ?1}")
    List<Voucher> ofApplicant(IncubateeId applicant, ProgrammeId programme);
}
