namespace AstroEngine.Functions.Jobs;

/// <summary>Ends a job with a reason that its owner can understand.</summary>
/// <param name="message">The reason.</param>
internal sealed class JobFailedException(string message) : Exception(message);
