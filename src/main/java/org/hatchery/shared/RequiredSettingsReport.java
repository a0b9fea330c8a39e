package org.hatchery.shared;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one line each what to set, instead of where in the code its absence was noticed. */
class RequiredSettingsReport extends AbstractFailureAnalyzer<RequiredSettings.Missing> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, RequiredSettings.Missing missing) {
        return new FailureAnalysis(
                "缺少必填设置，服务未启动。Required settings are missing; the service did not start.",
                missing.getMessage(),
                missing);
    }
}
