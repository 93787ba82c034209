# Normalisation in float32, whatever the format of the input.
#
# site is the index of the norm's scale site (site + 1 is its normalised output), or -1 where nothing can be watched.
# A LayerNorm's output site lies after gain and bias, an RMSNorm's before its gain (as TransformerLens has it).


def norm(self, x: Tensor, weights: Dict[str, Tensor], name: str, site: int) -> Tensor:
  gain = weights[name + ".weight"].to(torch.float32)
  if self.gain_offset != 0.0:
    gain = gain + self.gain_offset
  f = x.to(torch.float32)
  watched = self.hooked and site >= 0
  if self.rms:
    if not watched:
      y = torch.rms_norm(f, gain.shape, gain, self.epsilon)
    else:
      scale = torch.sqrt(torch.mean(f * f, [-1], True) + self.epsilon)
      scale = self.visit(site, scale, 1, -1, -1)
      y = self.visit(site + 1, f / scale, 1, -1, -1) * gain
  else:
    bias = weights[name + ".bias"].to(torch.float32)
    if not watched:
      y = torch.layer_norm(f, gain.shape, gain, bias, self.epsilon)
    else:
      centred = f - torch.mean(f, [-1], True)
      scale = torch.sqrt(torch.mean(centred * centred, [-1], True) + self.epsilon)
      scale = self.visit(site, scale, 1, -1, -1)
      y = self.visit(site + 1, centred / scale * gain + bias, 1, -1, -1)
  return y.to(x.dtype)
