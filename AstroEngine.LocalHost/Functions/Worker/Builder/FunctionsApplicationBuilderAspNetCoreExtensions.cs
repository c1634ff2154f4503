namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>
/// Turns on the ASP.NET Core integration.
/// The real type lives in Microsoft.Azure.Functions.Worker.Extensions.Http.AspNetCore.
/// </summary>
public static class FunctionsApplicationBuilderAspNetCoreExtensions
{
    /// <summary>
    /// Lets HTTP functions use <c>HttpRequest</c>, <c>IResult</c> and <c>IActionResult</c>. Results are executed at this place
    /// of the pipeline: middleware that is added later runs inside of it and sees the HTTP context.
    /// </summary>
    /// <param name="builder">The builder of the app.</param>
    /// <returns>The same builder.</returns>
    public static FunctionsApplicationBuilder ConfigureFunctionsWebApplication(this FunctionsApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Local.UseAspNetCoreIntegration();
        return builder;
    }
}
