package nl.meedoen.common.platform.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A refusal from where the framework converts parameters: it lets only its own kind of exception through unchanged. */
final class InvalidParameter extends BadRequestException {
    private final transient Refusal refusal;

    InvalidParameter(Refusal refusal) {
        this.refusal = refusal;
    }

    @Provider
    public static final class Mapper implements ExceptionMapper<InvalidParameter> {
        private final RefusalMapper refusals;

        Mapper(RefusalMapper refusals) {
            this.refusals = refusals;
        }

        @Override
        public Response toResponse(InvalidParameter exception) {
            return refusals.toResponse(exception.refusal);
        }
    }
}
