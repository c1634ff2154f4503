using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AstroEngine.Functions.Http;

/// <summary>Whether answers are compressed: setting <c>Features:Compression</c>, on by default.</summary>
/// <param name="isOn">What the setting says.</param>
internal sealed class ResponseCompression(bool isOn)
{
    /// <summary>Whether the service of a request compresses.</summary>
    public static bool IsOn(HttpContext context) => context.RequestServices?.GetService<ResponseCompression>() is not { } compression || compression.Value;

    private bool Value => isOn;
}
