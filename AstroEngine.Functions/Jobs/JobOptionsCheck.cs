using Microsoft.Extensions.Options;

namespace AstroEngine.Functions.Jobs;

/// <summary>Keeps the service from starting with settings that make no sense.</summary>
internal sealed class JobOptionsCheck : IValidateOptions<JobOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, JobOptions options) =>
        options.Mistake() is { } mistake ? ValidateOptionsResult.Fail(mistake) : ValidateOptionsResult.Success;
}
