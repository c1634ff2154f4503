using Microsoft.Extensions.Options;

namespace AstroEngine.Functions.Http.Limits;

/// <summary>Keeps the service from starting with limits that make no sense.</summary>
internal sealed class RateLimitOptionsCheck : IValidateOptions<RateLimitOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, RateLimitOptions options) =>
        options.Mistake() is { } mistake ? ValidateOptionsResult.Fail(mistake) : ValidateOptionsResult.Success;
}
