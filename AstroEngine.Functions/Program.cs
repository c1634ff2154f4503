using AstroEngine.Functions.Hosting;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Http.Limits;
using AstroEngine.Functions.Telemetry;
using AstroEngine.Functions.Telemetry.Logging;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.UseMiddleware<RequestTelemetryMiddleware>();
builder.UseMiddleware<LogScopeMiddleware>();
builder.UseMiddleware<ProblemDetailsMiddleware>();
builder.UseMiddleware<GuardMiddleware>();
builder.Services.AddAstroEngine(builder.Configuration);
HostLogging.Configure(builder);
builder.Build().Run();
