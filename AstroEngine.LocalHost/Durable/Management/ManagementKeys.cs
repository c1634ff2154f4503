using AstroEngine.LocalHost.Http;
using Microsoft.AspNetCore.Http;

namespace AstroEngine.LocalHost.Durable.Management;

/// <summary>Decides whether a caller may use the management API: with the system key or the admin key, once any key is set.</summary>
internal static class ManagementKeys
{
    /// <summary>The setting that holds the system key.</summary>
    public const string SystemKeySetting = FunctionKeys.SystemKeySetting;

    /// <summary>Judges a request.</summary>
    /// <returns>The status code of the refusal; null when the caller may pass.</returns>
    public static int? Refusal(FunctionKeys keys, HttpRequest request) => keys.JudgeSystem(request) switch
    {
        KeyJudgement.Allowed => null,
        KeyJudgement.TooLow => StatusCodes.Status403Forbidden,
        _ => StatusCodes.Status401Unauthorized,
    };
}
