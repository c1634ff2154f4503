namespace AstroEngine.Functions.Http.Limits;

/// <summary>The families of routes, each with limits of its own.</summary>
internal enum RouteFamily
{
    /// <summary>Health, metrics, documentation, the catalogue of errors: never limited, for they tell what is the matter.</summary>
    Exempt,

    /// <summary>Whatever computes, batches too.</summary>
    Calculations,

    /// <summary>Jobs and their queue.</summary>
    Jobs,

    /// <summary>The cache, logging, the system, and lists of names.</summary>
    Operations,
}
