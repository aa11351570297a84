package nl.meedoen.common.testing.violation.law.wet;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Artikel {}
