using AstroEngine.Tools;

return PackCommand.Run(args);
