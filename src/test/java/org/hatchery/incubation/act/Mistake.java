package org.hatchery.incubation.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hatchery.incubation.Admitted;

/** Something that is done at a carrier and was wrong; does it, and answers how it is corrected. */
enum Mistake {
    ADMITTED {
        @Override
        Runnable on(WronglyRecorded at) {
            Admitted wrong = at.incubator
                    .entry()
                    .takingRoom("102")
                    .on(at.today.minusDays(5))
                    .admitted();
            return () -> at.done(at.correct("VoidStay", wrong));
        }
    },
    ENDED {
        @Override
        Runnable on(WronglyRecorded at) {
            at.stay.end(at.today.minusDays(2).toString());
            return () -> at.done(at.correct("ReopenStay", at.stay));
        }
    },
    GRADUATED {
        @Override
        Runnable on(WronglyRecorded at) {
            at.stay.graduate(at.today.minusDays(2).toString());
            return () -> at.done(at.correct("ReopenStay", at.stay));
        }
    },
    MOVED {
        @Override
        Runnable on(WronglyRecorded at) {
            at.stay.moveToRoom("102", at.today.minusDays(3).toString());
            return () -> at.done(at.amend("space", List.of(since(at.entered, "101"))));
        }
    },
    SAID_TO_ENTER_LATER {
        @Override
        Runnable on(WronglyRecorded at) {
            at.done(at.amend("enteredOn", at.entered.plusDays(7).toString()));
            return () -> at.done(at.amend("enteredOn", at.entered.toString()));
        }
    },
    IN_ANOTHER_ROOM {
        @Override
        Runnable on(WronglyRecorded at) {
            at.done(at.amend("space", List.of(since(at.entered, "102"), since(at.entered.plusDays(9), "101"))));
            return () -> at.done(at.amend("space", List.of(since(at.entered, "101"))));
        }
    },
    SERVED {
        @Override
        Runnable on(WronglyRecorded at) {
            String service = at.incubator.serve(at.stay, at.today.minusDays(3));
            return () -> at.done(at.takeBack(service));
        }
    },
    SERVED_OTHERWISE {
        @Override
        Runnable on(WronglyRecorded at) {
            at.done(at.amendService(at.service, at.today.minusDays(3), 6));
            return () -> at.done(at.amendService(at.service, at.today.minusDays(30), 1.5));
        }
    },
    OF_ANOTHER_KIND {
        @Override
        Runnable on(WronglyRecorded at) {
            String since = at.today.minusDays(20).toString();
            at.done(at.amendCarrier(Map.of("since", since, "kind", "ACCELERATOR")));
            return () -> at.done(at.amendCarrier(Map.of("since", since, "kind", "INCUBATOR")));
        }
    },
    RECOGNISED {
        @Override
        Runnable on(WronglyRecorded at) {
            int number = at.recognise("文〔2026〕" + at.recognitions(), "CITY");
            return () -> at.done(at.correctTitle("VoidRecognition", number, Map.of()));
        }
    },
    RECOGNISED_SINCE_ANOTHER_DAY {
        @Override
        Runnable on(WronglyRecorded at) {
            at.done(at.correctTitle(
                    "AmendRecognition", 1, Map.of("right", at.title("文〔2025〕1号", at.today.minusDays(100)))));
            return () -> at.done(at.correctTitle(
                    "AmendRecognition", 1, Map.of("right", at.title("文〔2025〕1号", at.today.minusDays(10)))));
        }
    },
    NO_LONGER_RECOGNISED {
        @Override
        Runnable on(WronglyRecorded at) {
            at.done(at.ofCarrier(
                    "WithdrawRecognition", Map.of("number", 1, "on", at.today.minusDays(4), "reason", "复核不合格")));
            return () -> at.done(at.correctTitle("ReinstateRecognition", 1, Map.of()));
        }
    },
    BUILT {
        @Override
        Runnable on(WronglyRecorded at) {
            at.done(at.ofCarrier(
                    "PutSpaceUnit", Map.of("code", "201", "area", "60.00", "from", at.today.minusDays(50))));
            return () -> at.done(at.correctUnit("VoidSpaceUnit", "201", Map.of()));
        }
    },
    MEASURED_WRONGLY {
        @Override
        Runnable on(WronglyRecorded at) {
            at.done(at.correctUnit("AmendSpaceUnit", "101", Map.of("area", "185.50")));
            return () -> at.done(at.correctUnit("AmendSpaceUnit", "101", Map.of("area", "85.50")));
        }
    },
    TAKEN_OUT_OF_USE {
        @Override
        Runnable on(WronglyRecorded at) {
            at.done(at.ofCarrier("WithdrawSpaceUnit", Map.of("code", "103", "on", at.today.minusDays(6))));
            return () -> at.done(at.correctUnit("AmendSpaceUnit", "103", Map.of("stillInUse", true)));
        }
    },
    STAFFED {
        @Override
        Runnable on(WronglyRecorded at) {
            String since = at.today.minusDays(60).toString();
            at.done(at.ofResources("RecordCarrierMeans", meansOf(since)));
            return () -> at.done(at.ofResources("VoidCarrierMeans", Map.of("since", since, "reason", "登记错误")));
        }
    },
    INVESTED {
        @Override
        Runnable on(WronglyRecorded at) {
            int number = at.invest();
            return () -> at.done(at.ofResources("VoidFundInvestment", Map.of("number", number, "reason", "未实际缴款")));
        }
    },
    REGISTERED {
        @Override
        Runnable on(WronglyRecorded at) {
            at.register(at.today.minusDays(8));
            return () -> at.done(at.ofFirm("UndoRegistration", at.team, Map.of("reason", "尚未取得营业执照")));
        }
    },
    REGISTERED_ON_ANOTHER_DAY {
        @Override
        Runnable on(WronglyRecorded at) {
            at.register(at.today.minusDays(8));
            at.done(at.ofFirm(
                    "AmendRegistration",
                    at.team,
                    Map.of("foundedOn", at.today.minusDays(20), "documentNumber", "营业执照副本")));
            return () -> at.done(at.ofFirm("UndoRegistration", at.team, Map.of("reason", "尚未取得营业执照")));
        }
    },
    LABELLED {
        @Override
        Runnable on(WronglyRecorded at) {
            Map<String, Object> label = Map.of("kind", "TECH_SME", "certificateNumber", "2026410700");
            at.done(at.ofFirm("RecordGrowthLabel", at.stay, Admitted.with(label, "from", at.today.minusDays(3))));
            return () -> at.done(at.ofFirm("VoidGrowthLabel", at.stay, Admitted.with(label, "reason", "证书号看错了")));
        }
    },
    LABELLED_FROM_ANOTHER_DAY {
        @Override
        Runnable on(WronglyRecorded at) {
            at.done(at.amendLabel(at.today.minusDays(70)));
            return () -> at.done(at.amendLabel(at.today.minusDays(20)));
        }
    },
    INVESTED_OTHERWISE {
        @Override
        Runnable on(WronglyRecorded at) {
            at.done(at.amendInvestment("450000.00", at.today.minusDays(50)));
            return () -> at.done(at.amendInvestment("300000.00", at.today.minusDays(9)));
        }
    },
    BROUGHT_IN {
        @Override
        Runnable on(WronglyRecorded at) {
            return at.bringIn();
        }
    },
    FOLLOWED_UP {
        @Override
        Runnable on(WronglyRecorded at) {
            at.done(at.ofGraduate(
                    "RecordGraduateYear",
                    Map.of("alive", true, "listed", false, "employees", 12, "revenue", "800000")));
            return () -> at.done(at.ofGraduate("VoidGraduateYear", Map.of("reason", "填成了另一家企业")));
        }
    },
    CONTRACTED {
        @Override
        Runnable on(WronglyRecorded at) {
            String contract = at.sign();
            return () -> at.done(at.ofContract("VoidStayContract", contract, Map.of()));
        }
    },
    MARKED_AS_PAID {
        @Override
        Runnable on(WronglyRecorded at) {
            String contract = at.sign();
            at.pay(contract);
            return () -> {
                at.done(at.ofContract("UnmarkRentPaid", contract, Map.of("reference", WronglyRecorded.TRANSFER)));
                at.done(at.ofContract("VoidStayContract", contract, Map.of()));
            };
        }
    };

    abstract Runnable on(WronglyRecorded at);

    private static Map<String, Object> meansOf(String since) {
        return Map.of("since", since, "staff", 9, "professionals", 7, "mentors", 4, "fund", "2000000.00");
    }

    private static Map<String, Object> since(LocalDate from, String room) {
        return Map.of("from", from.toString(), "space", Map.of("units", List.of(room)));
    }
}
