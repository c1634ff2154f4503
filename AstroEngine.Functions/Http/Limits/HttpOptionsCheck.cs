using Microsoft.Extensions.Options;

namespace AstroEngine.Functions.Http.Limits;

/// <summary>Keeps the service from starting with limits that make no sense.</summary>
internal sealed class HttpOptionsCheck : IValidateOptions<HttpOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, HttpOptions options) =>
        options.Mistake() is { } mistake ? ValidateOptionsResult.Fail(mistake) : ValidateOptionsResult.Success;
}
