/**
 * Passages that outlets repeat in their articles, as one-way 53-bit hashes of their folded words (see
 * passages.ts), each with the number of outlets that had it. Written by `npm run passages` from
 * articles of 2015-07-20 to 2020-05-31; no text of them is here or can be read from here.
 */
export const BOILERPLATE_PASSAGES = `
  9a9ji5ua3:1 lx3hsjum7:2 xvrxs1li9:2 27vt7gtuq2:3 2uhp5dbl8r:2 36tc416lno:2
  3agd04hd2y:2 40cm77poj3:1 467pivhbqd:1 57yv7bkecg:1 587d4r2dqs:1 5uxyqssrq8:1
  6uakjdgci8:2 736fidc5ut:1 77xxancj55:2 7c96chjjwx:1 94b2p7qe9a:2 agfvhwnvix:1
  b6qp0kgq1c:1 b8oqb9gs7v:1 bppvrb104e:1 dnsvr4m9vr:1 e1hapz3kui:1 eyweytxg84:1
  fmxravboaf:1 for17q6ij6:1 g2oddljbu3:1 ihpwol31ah:1 j3n89terwx:1 jb86l1h2gf:2
  jg4tdntbgh:1 kchptviob7:1 kl15hccn1d:2 kscvm6tuix:1 l7ujgjfmuy:1 lc2uad67tg:2
  lkdesfh3x6:1 nbfb7jw1zk:1 nzvl5nn3cg:1 o52cui60jl:2 op1qckxxmb:1 pin0hk93nt:2
  plv2gtna6c:1 pmuiyi81d6:1 r9m3vqhkdr:1 sizlldcm41:1 so39y4y76d:1 t87wufyk7x:2
  u7k8n0r3bi:2 uk8xkssfhx:1 usctymuvi5:1 vjl6oqmew7:1 vrajs7e3q8:1 vre1n3arsn:2
  w0mnm3ph0f:1 wofpkwtnzd:1 wrx9ntwz9z:1 y4slya21m1:1 ybu3kwiupf:2 ydgkiksfku:3
  z5nl66zgpt:1 z7ixo29623:1 zhplpo3pbx:2 1005qbejh46:1 11abrs1biko:2 1256yarxaem:1
  12wyp2sro3b:2 12xb2w06j1v:4 133il04w8n1:1 13iizirdj2p:1 14b1ovki79h:1 14qhdd0gcsq:2
  14zn3i7gvg0:1 152qojird34:1 15dacjmfg0c:1 15yrgbm1yuq:1 166lhj1oelt:1 16b8z7ib49d:2
  17ioqammwtm:3 17sizggqmft:1 19m03rujwtf:2 19xwywcv66g:1 1agnil7sj34:2 1cf5dw8xf9q:3
  1cn5yyf4ov9:2 1dkgzlateu1:1 1dl45b60snv:1 1dlswdd88aa:1 1duywfin8s7:1 1easn4ghale:2
  1f34rclntq0:3 1f6wj3owm9c:1 1g1x4i5zxc6:1 1gjf152exat:1 1h1v3b9zb4j:1 1hcq6z4ieyj:1
  1k5oyndqlw0:2 1kdjbgzmmu3:1 1khhb55dhiv:22 1kmw9jo9rxa:2 1kqat1ww1rp:1 1mgqgief30q:1
  1mjrzba6az1:2 1opy1g4b9j6:2 1oq95huqi9b:2 1psl6u4a1eu:1 1rxbiefis5h:3 1sbc65me7sw:1
  1t337qchvgr:1 1tgledc1y2r:2 1tjb0scznav:1 1tm4uoh09bu:2 1u4631zn1jg:1 1ua8sugvqx4:1
  1uiyi3dgg0i:2 1v0gtjc1zhm:1 1w8zc7zcpou:1 1wmf7q3elx2:1 1xl03o8meng:1 1xmvia7rl73:1
  1ybm7jszhtj:1 1ykm2v5e0xa:2 1ytgjt12exm:1 1zn078eqczj:1 1znuu13dnpw:1 1zxrxavhaik:1
  20nf0hzoqzd:2 20s22gpkc2w:1 20xycxg86o8:1 216es4al29m:1 21coqef9u9a:1 21xf2jxyoqy:2
  227cpvgi7go:2 23t6mvvfhk4:2 2425q8okyyo:1 262qsgghnki:1 268ghb27cy1:1 26bjo2jz0m3:1
  277tft3yeer:1 27sai8xkukz:1 286gbl0dgj4:2 287elys6mxg:3 28f1gm4utgg:1 28lvahn0ndc:1
  29284jfv6n1:2 29yhx8p55pj:2 2a6zbsikj8z:2 2a8t9te1rg6:1 2agl8ax1pz6:1 2ckfm17yaud:2
  2eiqgy4gxfe:2 2fpzj3hw9z4:1 2ftn7hnhijv:1 2g5wlhhhy9h:1 2gf8j4ic3rm:1 2goilj4w7fn:1`;
