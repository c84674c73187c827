BEGIN TRANSACTION;
CREATE TABLE claim (
	id TEXT NOT NULL, 
	document_id TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	attribute TEXT NOT NULL, 
	value TEXT NOT NULL, 
	basis TEXT NOT NULL, 
	span_start INTEGER NOT NULL, 
	span_end INTEGER NOT NULL, 
	quote TEXT NOT NULL, 
	rule TEXT NOT NULL, 
	reader_version TEXT NOT NULL, 
	read_at TEXT NOT NULL, 
	withdrawn_at TEXT, 
	PRIMARY KEY (document_id, subject, id, read_at), 
	FOREIGN KEY(document_id) REFERENCES document (id)
);
INSERT INTO "claim" VALUES('a86f29bc03291fca91cf81abd07238ac','a000000','P-nbe50dvg9j','name','"María Elena IBÁÑEZ"','stated',45,102,'Deputy Chief of Staff María Elena IBÁÑEZ of DJ was there.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('75a71d3e681c51836d6cdd4d1ca363e8','a000000','P-nbe50dvg9j','country','"DJ"','stated',45,102,'Deputy Chief of Staff María Elena IBÁÑEZ of DJ was there.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('deaf76aa2e887be19380cdaaabd3d4be','a000000','P-nbe50dvg9j','rank','"brigadier_general"','stated',45,102,'Deputy Chief of Staff María Elena IBÁÑEZ of DJ was there.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('beac2705a857e04fa29e400b6975caf4','a000000','P-nbe50dvg9j','post','"Deputy Chief of Staff"','stated',45,102,'Deputy Chief of Staff María Elena IBÁÑEZ of DJ was there.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('a4fb6b1ca4d4caecf467016058124d1d','a000000','P-2k4m08vq1f','name','"Anatoly Bilyk"','stated',103,155,'Deputy Chief of Staff Anatoly Bilyk of ME was there.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('53fc84ef7837bfc325f699d7454951d4','a000000','P-2k4m08vq1f','country','"ME"','stated',103,155,'Deputy Chief of Staff Anatoly Bilyk of ME was there.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('dda32518b2de1acc1a50d5d624a8f49b','a000000','P-2k4m08vq1f','rank','"commodore"','stated',103,155,'Deputy Chief of Staff Anatoly Bilyk of ME was there.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('34a951fb51fab752c9c688fc389157f2','a000000','P-2k4m08vq1f','post','"Deputy Chief of Staff"','stated',103,155,'Deputy Chief of Staff Anatoly Bilyk of ME was there.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('be78b23177717953310213e2aa1ff534','a000000','P-26ey21v66g','name','"Boris Horvath"','stated',156,204,'Chief of the Army Boris Horvath of ME was there.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('4b97a35a19a3dc69319e57911b22c043','a000000','P-26ey21v66g','country','"ME"','stated',156,204,'Chief of the Army Boris Horvath of ME was there.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('0820613347504c296d701094e2789cb6','a000000','P-26ey21v66g','rank','"major_general"','stated',156,204,'Chief of the Army Boris Horvath of ME was there.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('57d7a1c17844cdd4f98302c94f60e6f3','a000000','P-26ey21v66g','post','"Chief of the Army"','stated',156,204,'Chief of the Army Boris Horvath of ME was there.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('2b44f4a6d27cbad652928fe09c7f0096','a000000','E-6dwa1st05k','type','"visit"','stated',205,262,'The visit took place on 1997-11-17/1997-11-19 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('ea6bcfeba832dd317ea92ef1d3a63e75','a000000','E-6dwa1st05k','status','"held"','stated',205,262,'The visit took place on 1997-11-17/1997-11-19 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('ca55e6ca8e793b49124b83bf03782047','a000000','E-6dwa1st05k','date','"1997-11-17/1997-11-19"','stated',205,262,'The visit took place on 1997-11-17/1997-11-19 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('1f73116349e4b5a8b0ab1b71f1e9f220','a000000','E-6dwa1st05k','place','"Meville"','stated',205,262,'The visit took place on 1997-11-17/1997-11-19 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('4bfbb5500eb3855ef531d6d3987ef679','a000000','E-6dwa1st05k','country','"ME"','stated',205,262,'The visit took place on 1997-11-17/1997-11-19 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('cfed26c234e04c8527a1bf57b7e646b1','a000000','E-6dwa1st05k','parties','["DJ","ME"]','stated',205,262,'The visit took place on 1997-11-17/1997-11-19 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('37b5e846364a294296e882c61526e9fe','a000000','E-6dwa1st05k','main','true','stated',205,262,'The visit took place on 1997-11-17/1997-11-19 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('d3dd7c3fda85591966aab47107e7c350','a000000','E-ypawrxgz7d','type','"meeting"','stated',263,311,'The meeting took place on 1997-11-18 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('27d79438ecf08747515115e9653d2bc6','a000000','E-ypawrxgz7d','status','"held"','stated',263,311,'The meeting took place on 1997-11-18 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('58a42fe7d061f2495d5d2b5f8ddccf0c','a000000','E-ypawrxgz7d','date','"1997-11-18"','stated',263,311,'The meeting took place on 1997-11-18 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('562084d23e7f8fd5abe71308faa13e3a','a000000','E-ypawrxgz7d','country','"ME"','stated',263,311,'The meeting took place on 1997-11-18 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('8445c673dd3a37d64df9126bf2088bd3','a000000','E-ypawrxgz7d','parties','["DJ","ME"]','stated',263,311,'The meeting took place on 1997-11-18 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('3d13097efa3d47ec1d7dd5966312308b','a000000','E-ypawrxgz7d','participants','[{"name":"María Elena IBÁÑEZ","role":"guest"},{"name":"Anatoly Bilyk","role":"host"}]','stated',263,311,'The meeting took place on 1997-11-18 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('feb65570c5389345365edced28d25270','a000000','E-ypawrxgz7d','main','true','stated',263,311,'The meeting took place on 1997-11-18 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('1933184af5101baf2c16d50d26c5390a','a000000','E-7fjc1v6m46','type','"courtesy_call"','stated',312,363,'The courtesy_call took place on 1997-11 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('e818f734aadbf3405b1d6399976f308a','a000000','E-7fjc1v6m46','status','"held"','stated',312,363,'The courtesy_call took place on 1997-11 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('bd02a14d66fc93aa63871915e068c459','a000000','E-7fjc1v6m46','date','"1997-11"','stated',312,363,'The courtesy_call took place on 1997-11 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('4051b395a882c05a93bdac6b97526bd9','a000000','E-7fjc1v6m46','country','"ME"','stated',312,363,'The courtesy_call took place on 1997-11 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('c78c6288bfbc36df213ace73c501a292','a000000','E-7fjc1v6m46','parties','["DJ","ME"]','stated',312,363,'The courtesy_call took place on 1997-11 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('8d8b6c0ab02effcf8660623f681931c5','a000000','E-7fjc1v6m46','participants','[{"name":"María Elena IBÁÑEZ","role":"guest"},{"name":"Boris Horvath","role":"host"}]','stated',312,363,'The courtesy_call took place on 1997-11 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('c259994105572a1eb75b5c07adad696a','a000000','E-7fjc1v6m46','main','true','stated',312,363,'The courtesy_call took place on 1997-11 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('5bdf598c6e6f771b6e04d43cfbcb49a7','a000000','I-wpcdvawj6n','type','"agreement"','stated',364,400,'The Agreement of 1997-11 was signed.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('4a27fdb1eeb3d68a713a1d6599923191','a000000','I-wpcdvawj6n','title','"Agreement"','stated',364,400,'The Agreement of 1997-11 was signed.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('5b37053c7c53ea0baf0b752ba8020221','a000000','I-wpcdvawj6n','status','"signed"','stated',364,400,'The Agreement of 1997-11 was signed.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('bbff8603e008047ac0f2cdee352e9970','a000000','I-wpcdvawj6n','date','"1997-11"','stated',364,400,'The Agreement of 1997-11 was signed.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('1464f2de43ddaeb5b8f10bf6ea378a91','a000000','I-wpcdvawj6n','parties','["DJ","ME"]','stated',364,400,'The Agreement of 1997-11 was signed.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('687a2b9eed2e5dcc9213f710fb4eacb3','a000000','C-adn36g5gds','kind','"agreed"','stated',401,454,'They agreed to visits praised mutual ships so rescue.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('14e2257b0756d451e5823df56b333702','a000000','C-adn36g5gds','action','"visits praised mutual ships so rescue"','stated',401,454,'They agreed to visits praised mutual ships so rescue.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('2e151669180d454489a74c08029c6b50','a000000','C-adn36g5gds','by','["DJ","ME"]','stated',401,454,'They agreed to visits praised mutual ships so rescue.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('0f82cea2743abccd538e3a1976309916','a000000','C-adn36g5gds','to','["DJ","ME"]','stated',401,454,'They agreed to visits praised mutual ships so rescue.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('9dfe432b50cfd2348fbab73876a75f43','a000000','C-adn36g5gds','areas','["army"]','stated',401,454,'They agreed to visits praised mutual ships so rescue.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('48c45d56c1db2d365b7869e4ef0d7bf9','a000001','P-f19tcm02wn','name','"Maria Elena Ibanez"','stated',44,101,'Deputy Chief of Staff Maria Elena Ibanez of DJ was there.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('aed7fb7e488e4612405419e11a2a3b6a','a000001','P-f19tcm02wn','country','"DJ"','stated',44,101,'Deputy Chief of Staff Maria Elena Ibanez of DJ was there.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('6c5172bfe38f33dec3e2320ef33c6805','a000001','P-f19tcm02wn','rank','"brigadier_general"','stated',44,101,'Deputy Chief of Staff Maria Elena Ibanez of DJ was there.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('3146fcf29d9a8afa0451b6abeff978cb','a000001','P-f19tcm02wn','post','"Deputy Chief of Staff"','stated',44,101,'Deputy Chief of Staff Maria Elena Ibanez of DJ was there.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('4c6aee79a942cbad3f54942338602d4d','a000001','P-3r729ww7h5','name','"Anatoly BILYK"','stated',102,154,'Deputy Chief of Staff Anatoly BILYK of ME was there.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('1485dc8b6a02606c26713960b9d1048d','a000001','P-3r729ww7h5','country','"ME"','stated',102,154,'Deputy Chief of Staff Anatoly BILYK of ME was there.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('b430e8fb8c773f76c6a8ba7c68344720','a000001','P-3r729ww7h5','rank','"commodore"','stated',102,154,'Deputy Chief of Staff Anatoly BILYK of ME was there.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('054502f22a1c67a63ba06f3af13f77ca','a000001','P-3r729ww7h5','post','"Deputy Chief of Staff"','stated',102,154,'Deputy Chief of Staff Anatoly BILYK of ME was there.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('fc66b371b218ee5cd4d3aede158fcf05','a000001','P-xd4mcftnpk','name','"Horvath Boris"','stated',155,203,'Chief of the Army Horvath Boris of ME was there.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('6b8f05b3cfdfe27fa996e32082fb6176','a000001','P-xd4mcftnpk','country','"ME"','stated',155,203,'Chief of the Army Horvath Boris of ME was there.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('9ac27c5f785696af6ba9630c71919e84','a000001','P-xd4mcftnpk','rank','"major_general"','stated',155,203,'Chief of the Army Horvath Boris of ME was there.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('cd107e27ec431297796b3dc8572dc66a','a000001','P-xd4mcftnpk','post','"Chief of the Army"','stated',155,203,'Chief of the Army Horvath Boris of ME was there.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('d1093ee434e53e3863a2c8179ad054c0','a000001','E-gc1e5h21nz','type','"visit"','stated',204,261,'The visit took place on 1997-11-17/1997-11-19 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('c47bdf6b19f971a9e3b187301bdd9893','a000001','E-gc1e5h21nz','status','"held"','stated',204,261,'The visit took place on 1997-11-17/1997-11-19 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('1e0dd8279187822745d47bc24c6da7bb','a000001','E-gc1e5h21nz','date','"1997-11-17/1997-11-19"','stated',204,261,'The visit took place on 1997-11-17/1997-11-19 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('167719262d399efc659ca463ef45c5fc','a000001','E-gc1e5h21nz','place','"Meville"','stated',204,261,'The visit took place on 1997-11-17/1997-11-19 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('08a6dd0940032b0ba82992b8e1f7632b','a000001','E-gc1e5h21nz','country','"ME"','stated',204,261,'The visit took place on 1997-11-17/1997-11-19 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('9e65d4faccdbc757ae5b6a14647d1c9e','a000001','E-gc1e5h21nz','parties','["DJ","ME"]','stated',204,261,'The visit took place on 1997-11-17/1997-11-19 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('7ef84eeff9f6f4cdfaf6628f209e126f','a000001','E-gc1e5h21nz','participants','[{"name":"Maria Elena Ibanez","role":"guest"}]','stated',204,261,'The visit took place on 1997-11-17/1997-11-19 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('fad5a10d119c460e2887634e067b1c49','a000001','E-gc1e5h21nz','main','true','stated',204,261,'The visit took place on 1997-11-17/1997-11-19 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('5ee4d813698a87d8aa54266abf495a69','a000001','E-nne0n8r91g','type','"meeting"','stated',262,310,'The meeting took place on 1997-11-18 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('df4c8ef6eadcac9bf9e448c8a7d07a70','a000001','E-nne0n8r91g','status','"held"','stated',262,310,'The meeting took place on 1997-11-18 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('419849d587da79cb8a849e70c62456cd','a000001','E-nne0n8r91g','date','"1997-11-18"','stated',262,310,'The meeting took place on 1997-11-18 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('8b101c00415039b204c3d441e698d118','a000001','E-nne0n8r91g','country','"ME"','stated',262,310,'The meeting took place on 1997-11-18 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('52ce936b2b6c6052992c9e097d10ab7f','a000001','E-nne0n8r91g','parties','["DJ","ME"]','stated',262,310,'The meeting took place on 1997-11-18 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('a439fd9aa4a4c31908a35ac8d99ddcbd','a000001','E-nne0n8r91g','participants','[{"name":"Maria Elena Ibanez","role":"guest"},{"name":"Anatoly BILYK","role":"host"}]','stated',262,310,'The meeting took place on 1997-11-18 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('6a71cf3daa04d4449c4ac4bebb8642d9','a000001','E-nne0n8r91g','main','true','stated',262,310,'The meeting took place on 1997-11-18 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('f9f9b0b1008121db46f6d2b13ac1fedc','a000001','E-ymr27tbyf8','type','"courtesy_call"','stated',311,365,'The courtesy_call took place on 1997-11-18 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('54660a3b7c2afc4b8514bf260f08ed4d','a000001','E-ymr27tbyf8','status','"held"','stated',311,365,'The courtesy_call took place on 1997-11-18 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('438780d0945ed996e3e141d984e39232','a000001','E-ymr27tbyf8','date','"1997-11-18"','stated',311,365,'The courtesy_call took place on 1997-11-18 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('e66e160ded1b04d49bb9edacd6d348ff','a000001','E-ymr27tbyf8','place','"Meville"','stated',311,365,'The courtesy_call took place on 1997-11-18 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('b8a380342aa073842a6b41d93d43dc96','a000001','E-ymr27tbyf8','parties','["DJ","ME"]','stated',311,365,'The courtesy_call took place on 1997-11-18 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('2f1e7d90309509f75e19b72bd4e3ec78','a000001','E-ymr27tbyf8','participants','[{"name":"Maria Elena Ibanez","role":"guest"},{"name":"Horvath Boris","role":"host"}]','stated',311,365,'The courtesy_call took place on 1997-11-18 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('af310285f062fa327fe8cb38e371ce96','a000001','E-ymr27tbyf8','main','true','stated',311,365,'The courtesy_call took place on 1997-11-18 in Meville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('0386668de08bbda0439b8a35073eabd4','a000001','I-tv38zdddja','type','"agreement"','stated',366,402,'The Agreement of 1997-11 was signed.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('e38ed142b1363badacc4b94d337de962','a000001','I-tv38zdddja','title','"Agreement"','stated',366,402,'The Agreement of 1997-11 was signed.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('08495c61cdaa7fe3818ecf5da70bdc3f','a000001','I-tv38zdddja','status','"signed"','stated',366,402,'The Agreement of 1997-11 was signed.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('0b4438b332d962ad6fdd368a85e824b0','a000001','I-tv38zdddja','date','"1997-11"','stated',366,402,'The Agreement of 1997-11 was signed.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('dbf8595d1e0e1edcec0ec17ffc0d59e5','a000001','I-tv38zdddja','parties','["DJ","ME"]','stated',366,402,'The Agreement of 1997-11 was signed.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('db8bf26ba3aa42b2173f101314c2a213','a000001','C-gv45g3ak7x','kind','"agreed"','stated',403,455,'They agreed to matters the borders of been regional.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('aed5f9ae8a6a80b27bee903fbca5d485','a000001','C-gv45g3ak7x','action','"matters the borders of been regional"','stated',403,455,'They agreed to matters the borders of been regional.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('ece8ad2d34911b60bc4591ebda3fd2ef','a000001','C-gv45g3ak7x','by','["DJ","ME"]','stated',403,455,'They agreed to matters the borders of been regional.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('8c2f2c0240079e1f1b306b36c53bb216','a000001','C-gv45g3ak7x','to','["DJ","ME"]','stated',403,455,'They agreed to matters the borders of been regional.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('a22bdd44d5421c47488fbdec7bb4c3a4','a000001','C-gv45g3ak7x','areas','["military_medicine"]','stated',403,455,'They agreed to matters the borders of been regional.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('d11b1e85f849b495d86d786195382d07','a000004','E-ab90aymgmh','type','"port_call"','stated',42,103,'The port_call took place on 2002-08-17/2002-08-20 in Djville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('5a57bf32d124fce7ea12a2fd3b1e7c5b','a000004','E-ab90aymgmh','status','"held"','stated',42,103,'The port_call took place on 2002-08-17/2002-08-20 in Djville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('1d3740e4b66a9af204cafa187f1cf3ea','a000004','E-ab90aymgmh','date','"2002-08-17/2002-08-20"','stated',42,103,'The port_call took place on 2002-08-17/2002-08-20 in Djville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('b6fdfdefe5f7a253aa36029dfe544ce1','a000004','E-ab90aymgmh','place','"Djville"','stated',42,103,'The port_call took place on 2002-08-17/2002-08-20 in Djville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('f07830cecec9f58737b5af5be1d654cb','a000004','E-ab90aymgmh','country','"DJ"','stated',42,103,'The port_call took place on 2002-08-17/2002-08-20 in Djville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('791567cc84c4ff29be86cd1bd2bff389','a000004','E-ab90aymgmh','parties','["DJ","ME"]','stated',42,103,'The port_call took place on 2002-08-17/2002-08-20 in Djville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('ae1725c7c3f43052d7a9f70d056bbee1','a000004','E-ab90aymgmh','main','true','stated',42,103,'The port_call took place on 2002-08-17/2002-08-20 in Djville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('57f56a22ef42558e336432a7c51a9375','a000004','C-tcwg24xccc','kind','"agreed"','stated',104,158,'They agreed to visits concern repair radar in matters.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('01d246e6ee774ad8fe9f9b64ad8bccf4','a000004','C-tcwg24xccc','action','"visits concern repair radar in matters"','stated',104,158,'They agreed to visits concern repair radar in matters.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('4cb3a8fc57a408118cac1351a32edf28','a000004','C-tcwg24xccc','by','["DJ","ME"]','stated',104,158,'They agreed to visits concern repair radar in matters.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('c4d2c1fe19baac65a533e01470b6891f','a000004','C-tcwg24xccc','to','["DJ","ME"]','stated',104,158,'They agreed to visits concern repair radar in matters.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('d827c69c886e5bd90efae6384bb118ae','a000004','C-tcwg24xccc','areas','["logistics"]','stated',104,158,'They agreed to visits concern repair radar in matters.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('7d409c194ad7d50f546d092e59a87351','a000005','E-5b5z6ca1r2','type','"port_call"','stated',43,104,'The port_call took place on 2002-08-17/2002-08-20 in Djville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('00a5ce1e804f99b7a44c409d85576061','a000005','E-5b5z6ca1r2','status','"held"','stated',43,104,'The port_call took place on 2002-08-17/2002-08-20 in Djville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('56c5ec8c3665bdf9048aaae26a3910d0','a000005','E-5b5z6ca1r2','date','"2002-08-17/2002-08-20"','stated',43,104,'The port_call took place on 2002-08-17/2002-08-20 in Djville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('fb007ae513f3f9bc4053741977974b01','a000005','E-5b5z6ca1r2','place','"Djville"','stated',43,104,'The port_call took place on 2002-08-17/2002-08-20 in Djville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('319f947f267cbcfc26c4f74d4cbfa208','a000005','E-5b5z6ca1r2','country','"DJ"','stated',43,104,'The port_call took place on 2002-08-17/2002-08-20 in Djville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('2382a64fa46f1a5837cdf4192c26ca8a','a000005','E-5b5z6ca1r2','parties','["DJ","ME"]','stated',43,104,'The port_call took place on 2002-08-17/2002-08-20 in Djville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('b9d4a86cd75d930570e215fec0d00121','a000005','E-5b5z6ca1r2','main','true','stated',43,104,'The port_call took place on 2002-08-17/2002-08-20 in Djville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('a1a7f967c1cd58ea791b56ae87c7672a','a000005','C-fn8ars1ddv','kind','"agreed"','stated',105,159,'They agreed to visits concern repair radar in matters.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('f74d71b96d385f8025cc0885e059a8a9','a000005','C-fn8ars1ddv','action','"visits concern repair radar in matters"','stated',105,159,'They agreed to visits concern repair radar in matters.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('a3f06fe1183f665f4120586b9e595f81','a000005','C-fn8ars1ddv','by','["DJ","ME"]','stated',105,159,'They agreed to visits concern repair radar in matters.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('355df9a31c486893ddda7ec522ea0c08','a000005','C-fn8ars1ddv','to','["DJ","ME"]','stated',105,159,'They agreed to visits concern repair radar in matters.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('f131ece5c6e59e1d4493c55289131213','a000005','C-fn8ars1ddv','areas','["logistics"]','stated',105,159,'They agreed to visits concern repair radar in matters.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('be594ce2caf7c7f48dc3da0fa2a82537','a000002','E-fz4tppa2kz','type','"port_call"','stated',42,103,'The port_call took place on 2002-08-17/2002-08-20 in Djville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('0f90d09ea861ff8ef6abc790d6222870','a000002','E-fz4tppa2kz','status','"held"','stated',42,103,'The port_call took place on 2002-08-17/2002-08-20 in Djville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('13732a1864afd8e8f06a7f63f26b2aca','a000002','E-fz4tppa2kz','date','"2002-08-17/2002-08-20"','stated',42,103,'The port_call took place on 2002-08-17/2002-08-20 in Djville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('09095a035bcf5297db62a024e813f830','a000002','E-fz4tppa2kz','parties','["DJ","ME"]','stated',42,103,'The port_call took place on 2002-08-17/2002-08-20 in Djville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('e488700c3f516a58d317000a1c58924a','a000002','E-fz4tppa2kz','main','true','stated',42,103,'The port_call took place on 2002-08-17/2002-08-20 in Djville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('c069fe012096b43d46bc05da7cc8d7cc','a000002','C-t9k0apx1mf','kind','"agreed"','stated',104,167,'They agreed to peacekeeping the language officers ships relief.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('08d330fd647b01b5a9cb8bb045a5ff41','a000002','C-t9k0apx1mf','action','"peacekeeping the language officers ships relief"','stated',104,167,'They agreed to peacekeeping the language officers ships relief.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('31a2f016fa3ad4711d6183d1a94dcaf9','a000002','C-t9k0apx1mf','by','["DJ","ME"]','stated',104,167,'They agreed to peacekeeping the language officers ships relief.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('ba4ed798a08585e34d853b350cc315d0','a000002','C-t9k0apx1mf','to','["DJ","ME"]','stated',104,167,'They agreed to peacekeeping the language officers ships relief.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('8ff38b61d5dd621328eb94fa6312477c','a000002','C-t9k0apx1mf','areas','["logistics"]','stated',104,167,'They agreed to peacekeeping the language officers ships relief.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('9a629ad2e7f00a2875b69246f9d9405b','a000003','E-8n6sgs1f13','type','"port_call"','stated',43,104,'The port_call took place on 2002-08-17/2002-08-20 in Djville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('fe8d6587df785bd3daad337c20127926','a000003','E-8n6sgs1f13','status','"held"','stated',43,104,'The port_call took place on 2002-08-17/2002-08-20 in Djville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('69f5baffbc636731398a55082d4bafa3','a000003','E-8n6sgs1f13','date','"2002-08-17/2002-08-20"','stated',43,104,'The port_call took place on 2002-08-17/2002-08-20 in Djville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('86f9b41f9f5e0781612f028677f7cdec','a000003','E-8n6sgs1f13','parties','["DJ","ME"]','stated',43,104,'The port_call took place on 2002-08-17/2002-08-20 in Djville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('dae8ede42f2220926fae992165dd80bf','a000003','E-8n6sgs1f13','main','true','stated',43,104,'The port_call took place on 2002-08-17/2002-08-20 in Djville.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('c598429d74e6e82f0da310de5d6db21f','a000003','C-h9160eqqne','kind','"agreed"','stated',105,160,'They agreed to supply repair flights visits matters of.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('eb6488ebc83ef2e5dc831336c454a35b','a000003','C-h9160eqqne','action','"supply repair flights visits matters of"','stated',105,160,'They agreed to supply repair flights visits matters of.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('acd6178eb5aa645287f6577aadc4ccaf','a000003','C-h9160eqqne','by','["DJ","ME"]','stated',105,160,'They agreed to supply repair flights visits matters of.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('ddd2519ed6b4e2664c423f1c2b89ce37','a000003','C-h9160eqqne','to','["DJ","ME"]','stated',105,160,'They agreed to supply repair flights visits matters of.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "claim" VALUES('f6c51a40303d4062f409a433afb6a001','a000003','C-h9160eqqne','areas','["military_medicine"]','stated',105,160,'They agreed to supply repair flights visits matters of.','made','made 1','2026-01-01T00:00:00.000000Z',NULL);
CREATE TABLE decision (
	id INTEGER NOT NULL, 
	judgement TEXT NOT NULL, 
	left_id TEXT NOT NULL, 
	right_id TEXT, 
	attribute TEXT, 
	value TEXT, 
	reason TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	at TEXT NOT NULL, 
	revoked_at TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "decision" VALUES(1,'correct','P-2k4m08vq1f',NULL,'rank','{"to":"general","was":"commodore"}','seen on the list','ana','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "decision" VALUES(2,'correct','P-3r729ww7h5',NULL,'rank','{"to":"general","was":"commodore"}','seen on the list','ana','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "decision" VALUES(3,'unsure','P-2k4m08vq1f','P-26ey21v66g',NULL,NULL,'cannot tell','bo','2026-01-01T00:00:00.000000Z',NULL);
CREATE TABLE document (
	id TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	url TEXT, 
	title TEXT, 
	outlet TEXT, 
	language TEXT NOT NULL, 
	published TEXT, 
	published_basis TEXT, 
	filed_at TEXT NOT NULL, 
	text TEXT NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (sha256), 
	UNIQUE (subject)
);
INSERT INTO "document" VALUES('a000000','c94bc5763036b51666d1eae48a22c5049179e6178807f25be67d359534a60d1d','D-r8tefetyx3',NULL,NULL,'Outlet 10','en','1997-11-19','given','2026-01-01T00:00:00.000000Z','Outlet 10, 19 November 1997. Report a000000. Deputy Chief of Staff María Elena IBÁÑEZ of DJ was there. Deputy Chief of Staff Anatoly Bilyk of ME was there. Chief of the Army Boris Horvath of ME was there. The visit took place on 1997-11-17/1997-11-19 in Meville. The meeting took place on 1997-11-18 in Meville. The courtesy_call took place on 1997-11 in Meville. The Agreement of 1997-11 was signed. They agreed to visits praised mutual ships so rescue. Peacekeeping exchanged peacekeeping colleges borders mutual supply far officers what radar repair industry of sides the. Rescue been academies study far the budgets rescue mutual regional mutual sides training borders exchanged cadets. Repair done study in colleges repair seas concern relief regional and exchanged repair supply in matters. Supply done matters relief colleges friendship so industry exercises language industry regional what exercises peacekeeping academies. Been study radar so and and colleges of cadets matters sides rescue the been been praised. Supply rescue exchanged in peacekeeping colleges peacekeeping rescue so training cadets borders officers the concern exercises. Praised language what done mutual so borders the matters ships mutual exchanged views borders views officers. Sides matters exchanged repair peacekeeping had flights academies visits flights relief medicine cadets friendship regional had. Training seas mutual mutual academies had visits industry borders ships on regional sides exercises exercises on. On cadets supply far training budgets academies ships budgets been study supply medicine officers the language. Supply sides so matters seas in supply been study had so academies been colleges and mutual. Relief repair borders staff far officers what language relief borders industry friendship cadets done far matters.');
INSERT INTO "document" VALUES('a000001','8d0d877b1aea25cdcb17e56812e5e3147d85086dd7f8cf74ae2a575db0bd0a82','D-e95wf5wgt9',NULL,NULL,'Outlet 6','en','1997-11-19','given','2026-01-01T00:00:00.000000Z','Outlet 6, 19 November 1997. Report a000001. Deputy Chief of Staff Maria Elena Ibanez of DJ was there. Deputy Chief of Staff Anatoly BILYK of ME was there. Chief of the Army Horvath Boris of ME was there. The visit took place on 1997-11-17/1997-11-19 in Meville. The meeting took place on 1997-11-18 in Meville. The courtesy_call took place on 1997-11-18 in Meville. The Agreement of 1997-11 was signed. They agreed to matters the borders of been regional. Regional and cadets regional visits concern peacekeeping friendship peacekeeping colleges done exchanged sides language in matters. Of visits friendship of training rescue relief colleges of been views cadets views exchanged seas repair. Done supply done friendship language matters rescue staff mutual borders matters mutual so study sides relief. Supply industry concern views borders exchanged academies training industry supply visits medicine friendship far cadets views. Had industry of budgets what industry study and concern praised and staff so what supply colleges. Seas officers supply the views been been concern colleges mutual what views exercises seas language industry. Far language radar officers regional the been regional medicine supply praised the praised and far of. Done friendship ships exchanged relief study training study flights colleges academies supply peacekeeping industry and exercises. Ships been budgets budgets concern industry academies of industry medicine flights study the training so language. Language seas cadets supply cadets and supply concern relief visits study friendship of rescue of seas. In peacekeeping officers and language of colleges academies officers what borders language peacekeeping academies friendship mutual. Rescue had repair so radar industry far far done medicine industry so training supply regional industry.');
INSERT INTO "document" VALUES('a000004','c8006a8234a824f1720f5224aa1d989b88de675b4665d39f6fd39ad9e979326f','D-gaarffc4qe',NULL,NULL,'Outlet 2','en','2002-08-21','given','2026-01-01T00:00:00.000000Z','Outlet 2, 21 August 2002. Report a000004. The port_call took place on 2002-08-17/2002-08-20 in Djville. They agreed to visits concern repair radar in matters. Concern training rescue visits done relief done mutual radar repair seas been radar radar concern regional. Industry praised been so language matters academies regional on ships on of regional and done relief. Radar training praised in on flights supply budgets seas concern staff study the borders industry rescue. Repair medicine concern study and regional of industry training been academies borders been exchanged exchanged on. Had borders medicine industry and borders so industry regional been matters exchanged on so mutual what. Cadets sides sides radar staff relief and and academies academies concern officers seas repair repair peacekeeping. Industry staff regional supply study matters study training staff been relief training borders sides of relief. Study exchanged visits peacekeeping study relief done far in study supply mutual and officers ships so. So flights so cadets cadets supply flights done staff friendship repair training repair matters relief borders. Of repair done study training staff mutual sides borders views borders in exchanged ships the sides. Concern been borders radar budgets concern supply in radar flights and friendship exchanged been friendship study. Mutual budgets and medicine seas language colleges done and flights what mutual friendship praised what staff.');
INSERT INTO "document" VALUES('a000005','bf362835d9951194d9d8430a6757e3a338c1e9ae7b0f471940251d7b61616f69','D-vqtwp9789j',NULL,NULL,'Outlet 34','en','2002-08-21','given','2026-01-01T00:00:00.000000Z','Outlet 34, 21 August 2002. Report a000005. The port_call took place on 2002-08-17/2002-08-20 in Djville. They agreed to visits concern repair radar in matters. Concern training rescue visits done relief done mutual radar repair seas been radar radar concern regional. Industry praised been so language matters academies regional on ships on of regional and done relief. Radar training praised in on flights supply budgets seas concern staff study the borders industry rescue. Repair medicine concern study and regional of industry training been academies borders been exchanged exchanged on. Had borders medicine industry and borders so industry regional been matters exchanged on so mutual what. Cadets sides sides radar staff relief and and academies academies concern officers seas repair repair peacekeeping. Industry staff regional supply study matters study training staff been relief training borders sides of relief. Study exchanged visits peacekeeping study relief done far in study supply mutual and officers ships so. So flights so cadets cadets supply flights done staff friendship repair training repair matters relief borders. Of repair done study training staff mutual sides borders views borders in exchanged ships the sides. Concern been borders radar budgets concern supply in radar flights and friendship exchanged been friendship study. Mutual budgets and medicine seas language colleges done and flights what mutual friendship praised what staff.');
INSERT INTO "document" VALUES('a000002','3d1b99e5df5befe9fbe2e7090fbb86918a12f579929f8aeea86a58164a504692','D-jeahk4hdqg',NULL,NULL,'Outlet 5','en','2002-08-23','given','2026-01-01T00:00:00.000000Z','Outlet 5, 23 August 2002. Report a000002. The port_call took place on 2002-08-17/2002-08-20 in Djville. They agreed to peacekeeping the language officers ships relief. Views visits supply mutual exchanged and industry officers concern done so study mutual visits so the. Training supply seas repair peacekeeping had supply views medicine so exchanged cadets in friendship officers the. On seas training visits flights regional rescue visits been the flights views the matters done repair. Budgets flights the radar borders regional study matters borders flights sides supply so matters exercises been. Industry ships far had visits cadets of regional budgets colleges of radar in peacekeeping exchanged radar. Regional views done done cadets been visits industry the ships praised staff so of ships sides. In mutual regional visits repair views borders regional visits language praised medicine language what and colleges. Officers friendship friendship radar matters training the colleges exercises in regional medicine relief study what exercises. Ships been mutual visits study regional exchanged in officers the on relief rescue ships cadets language. Study training supply staff industry exercises had views staff friendship colleges flights colleges regional academies exercises. Had mutual supply done medicine study staff had radar visits borders done language praised study the. Academies peacekeeping rescue colleges concern of industry study staff regional what ships academies friendship seas cadets.');
INSERT INTO "document" VALUES('a000003','19282097bb6000cd6e74cc744e94f9d5b639f3d8a691a70dcbf15b1c550d0f0c','D-dg8bvnj78k',NULL,NULL,'Outlet 24','en','2002-08-23','given','2026-01-01T00:00:00.000000Z','Outlet 24, 23 August 2002. Report a000003. The port_call took place on 2002-08-17/2002-08-20 in Djville. They agreed to supply repair flights visits matters of. Sides the academies ships so done repair budgets of mutual study study colleges language what officers. Praised borders on been language training borders peacekeeping language had concern radar exercises far industry relief. Views rescue in and relief industry friendship industry peacekeeping staff been concern had been colleges been. Flights training concern supply mutual visits borders cadets regional far seas study rescue colleges academies far. Language flights ships training views ships matters peacekeeping praised mutual flights far the rescue rescue views. Language regional sides been friendship staff so staff borders so exercises regional on of visits had. Colleges industry flights cadets visits what repair been supply ships exchanged friendship of repair exercises seas. Industry language praised what cadets on of exchanged exchanged friendship medicine exchanged matters views regional mutual. Done borders on ships and so study mutual borders views praised and officers industry academies ships. Staff colleges repair budgets mutual rescue had academies in in officers medicine language had of praised. Of cadets views in language staff far sides academies peacekeeping staff the the concern and officers. Seas study relief far medicine friendship peacekeeping of in training peacekeeping medicine budgets on sides relief.');
CREATE TABLE dragoman_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT dragoman_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "dragoman_version" VALUES('0001');
CREATE TABLE form (
	id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	content TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "form" VALUES('C-4h849e4g22','C','{"areas":["army"],"asking":false,"by":["DJ","ME"],"parties":["DJ","ME"],"subject":"C-adn36g5gds","words":["mutua","prais","rescu","ships","visit"]}');
INSERT INTO "form" VALUES('E-9cmknz8d22','E','{"country":"ME","date":"1997-11-17/1997-11-19","parties":["DJ","ME"],"place":"meville","type":"visit"}');
INSERT INTO "form" VALUES('E-bhgm44e0k3','E','{"country":"ME","date":"1997-11","parties":["DJ","ME"],"people":[["boris horvath","ME"],["elena ibanez maria","DJ"]],"type":"courtesy_call"}');
INSERT INTO "form" VALUES('E-e7k4tckwtr','E','{"country":"ME","date":"1997-11-18","parties":["DJ","ME"],"people":[["anatoly bilyk","ME"],["elena ibanez maria","DJ"]],"type":"meeting"}');
INSERT INTO "form" VALUES('I-m7drpt15bn','I','{"date":"1997-11","parties":["DJ","ME"],"type":"agreement"}');
INSERT INTO "form" VALUES('P-n68x30fg0v','P','{"country":"ME","name":["boris","horvath"]}');
INSERT INTO "form" VALUES('P-rfyp393eq9','P','{"country":"ME","name":["anatoly","bilyk"]}');
INSERT INTO "form" VALUES('P-hg363dy22z','P','{"country":"DJ","name":["elena","ibanez","maria"]}');
INSERT INTO "form" VALUES('C-erd1pxza6m','C','{"areas":["military_medicine"],"asking":false,"by":["DJ","ME"],"parties":["DJ","ME"],"subject":"C-gv45g3ak7x","words":["been","borde","matte","regio"]}');
INSERT INTO "form" VALUES('E-0m6yvm0mvm','E','{"country":"ME","date":"1997-11-17/1997-11-19","parties":["DJ","ME"],"people":[["elena ibanez maria","DJ"]],"place":"meville","type":"visit"}');
INSERT INTO "form" VALUES('E-z23vf2h2ht','E','{"date":"1997-11-18","parties":["DJ","ME"],"people":[["boris horvath","ME"],["elena ibanez maria","DJ"]],"place":"meville","type":"courtesy_call"}');
INSERT INTO "form" VALUES('C-v0zqgzwepq','C','{"areas":["logistics"],"asking":false,"by":["DJ","ME"],"parties":["DJ","ME"],"subject":"C-tcwg24xccc","words":["conce","matte","radar","repai","visit"]}');
INSERT INTO "form" VALUES('E-1fsneg0kne','E','{"country":"DJ","date":"2002-08-17/2002-08-20","parties":["DJ","ME"],"place":"djville","type":"port_call"}');
INSERT INTO "form" VALUES('C-e5w7pvv5t2','C','{"areas":["logistics"],"asking":false,"by":["DJ","ME"],"parties":["DJ","ME"],"subject":"C-fn8ars1ddv","words":["conce","matte","radar","repai","visit"]}');
INSERT INTO "form" VALUES('C-j5mzyek365','C','{"areas":["logistics"],"asking":false,"by":["DJ","ME"],"parties":["DJ","ME"],"subject":"C-t9k0apx1mf","words":["langu","offic","peace","relie","ships"]}');
INSERT INTO "form" VALUES('E-ascp343pwe','E','{"date":"2002-08-17/2002-08-20","parties":["DJ","ME"],"type":"port_call"}');
INSERT INTO "form" VALUES('C-g89t5ka60j','C','{"areas":["military_medicine"],"asking":false,"by":["DJ","ME"],"parties":["DJ","ME"],"subject":"C-h9160eqqne","words":["fligh","matte","repai","suppl","visit"]}');
CREATE TABLE form_key (
	"key" TEXT NOT NULL, 
	form_id TEXT NOT NULL, 
	PRIMARY KEY ("key", form_id), 
	FOREIGN KEY(form_id) REFERENCES form (id)
);
INSERT INTO "form_key" VALUES('C:DJ-ME:mutua prais','C-4h849e4g22');
INSERT INTO "form_key" VALUES('C:DJ-ME:mutua rescu','C-4h849e4g22');
INSERT INTO "form_key" VALUES('C:DJ-ME:mutua ships','C-4h849e4g22');
INSERT INTO "form_key" VALUES('C:DJ-ME:prais rescu','C-4h849e4g22');
INSERT INTO "form_key" VALUES('C:DJ-ME:prais ships','C-4h849e4g22');
INSERT INTO "form_key" VALUES('C:DJ-ME:rescu ships','C-4h849e4g22');
INSERT INTO "form_key" VALUES('E:visit:DJ-ME:1997-11','E-9cmknz8d22');
INSERT INTO "form_key" VALUES('E:talks:DJ-ME:1997-11','E-bhgm44e0k3');
INSERT INTO "form_key" VALUES('E:talks:boris horvath:1997-11','E-bhgm44e0k3');
INSERT INTO "form_key" VALUES('E:talks:elena ibanez maria:1997-11','E-bhgm44e0k3');
INSERT INTO "form_key" VALUES('E:talks:DJ-ME:1997-11','E-e7k4tckwtr');
INSERT INTO "form_key" VALUES('E:talks:anatoly bilyk:1997-11','E-e7k4tckwtr');
INSERT INTO "form_key" VALUES('E:talks:elena ibanez maria:1997-11','E-e7k4tckwtr');
INSERT INTO "form_key" VALUES('I:agreement:DJ-ME','I-m7drpt15bn');
INSERT INTO "form_key" VALUES('P:boris horvath','P-n68x30fg0v');
INSERT INTO "form_key" VALUES('P:horvath|b','P-n68x30fg0v');
INSERT INTO "form_key" VALUES('P:boris|h','P-n68x30fg0v');
INSERT INTO "form_key" VALUES('P:anatoly bilyk','P-rfyp393eq9');
INSERT INTO "form_key" VALUES('P:bilyk|a','P-rfyp393eq9');
INSERT INTO "form_key" VALUES('P:anatoly|b','P-rfyp393eq9');
INSERT INTO "form_key" VALUES('P:elena ibanez maria','P-hg363dy22z');
INSERT INTO "form_key" VALUES('P:ibanez maria|e','P-hg363dy22z');
INSERT INTO "form_key" VALUES('P:ibanez maria','P-hg363dy22z');
INSERT INTO "form_key" VALUES('P:elena maria|i','P-hg363dy22z');
INSERT INTO "form_key" VALUES('P:elena maria','P-hg363dy22z');
INSERT INTO "form_key" VALUES('P:elena ibanez|m','P-hg363dy22z');
INSERT INTO "form_key" VALUES('P:elena ibanez','P-hg363dy22z');
INSERT INTO "form_key" VALUES('C:DJ-ME:been borde','C-erd1pxza6m');
INSERT INTO "form_key" VALUES('C:DJ-ME:been matte','C-erd1pxza6m');
INSERT INTO "form_key" VALUES('C:DJ-ME:been regio','C-erd1pxza6m');
INSERT INTO "form_key" VALUES('C:DJ-ME:borde matte','C-erd1pxza6m');
INSERT INTO "form_key" VALUES('C:DJ-ME:borde regio','C-erd1pxza6m');
INSERT INTO "form_key" VALUES('C:DJ-ME:matte regio','C-erd1pxza6m');
INSERT INTO "form_key" VALUES('E:visit:DJ-ME:1997-11','E-0m6yvm0mvm');
INSERT INTO "form_key" VALUES('E:visit:elena ibanez maria:1997-11','E-0m6yvm0mvm');
INSERT INTO "form_key" VALUES('E:talks:DJ-ME:1997-11','E-z23vf2h2ht');
INSERT INTO "form_key" VALUES('E:talks:boris horvath:1997-11','E-z23vf2h2ht');
INSERT INTO "form_key" VALUES('E:talks:elena ibanez maria:1997-11','E-z23vf2h2ht');
INSERT INTO "form_key" VALUES('C:DJ-ME:conce matte','C-v0zqgzwepq');
INSERT INTO "form_key" VALUES('C:DJ-ME:conce radar','C-v0zqgzwepq');
INSERT INTO "form_key" VALUES('C:DJ-ME:conce repai','C-v0zqgzwepq');
INSERT INTO "form_key" VALUES('C:DJ-ME:matte radar','C-v0zqgzwepq');
INSERT INTO "form_key" VALUES('C:DJ-ME:matte repai','C-v0zqgzwepq');
INSERT INTO "form_key" VALUES('C:DJ-ME:radar repai','C-v0zqgzwepq');
INSERT INTO "form_key" VALUES('E:port_call:DJ-ME:2002-08','E-1fsneg0kne');
INSERT INTO "form_key" VALUES('C:DJ-ME:conce matte','C-e5w7pvv5t2');
INSERT INTO "form_key" VALUES('C:DJ-ME:conce radar','C-e5w7pvv5t2');
INSERT INTO "form_key" VALUES('C:DJ-ME:conce repai','C-e5w7pvv5t2');
INSERT INTO "form_key" VALUES('C:DJ-ME:matte radar','C-e5w7pvv5t2');
INSERT INTO "form_key" VALUES('C:DJ-ME:matte repai','C-e5w7pvv5t2');
INSERT INTO "form_key" VALUES('C:DJ-ME:radar repai','C-e5w7pvv5t2');
INSERT INTO "form_key" VALUES('C:DJ-ME:langu offic','C-j5mzyek365');
INSERT INTO "form_key" VALUES('C:DJ-ME:langu peace','C-j5mzyek365');
INSERT INTO "form_key" VALUES('C:DJ-ME:langu relie','C-j5mzyek365');
INSERT INTO "form_key" VALUES('C:DJ-ME:offic peace','C-j5mzyek365');
INSERT INTO "form_key" VALUES('C:DJ-ME:offic relie','C-j5mzyek365');
INSERT INTO "form_key" VALUES('C:DJ-ME:peace relie','C-j5mzyek365');
INSERT INTO "form_key" VALUES('E:port_call:DJ-ME:2002-08','E-ascp343pwe');
INSERT INTO "form_key" VALUES('C:DJ-ME:fligh matte','C-g89t5ka60j');
INSERT INTO "form_key" VALUES('C:DJ-ME:fligh repai','C-g89t5ka60j');
INSERT INTO "form_key" VALUES('C:DJ-ME:fligh suppl','C-g89t5ka60j');
INSERT INTO "form_key" VALUES('C:DJ-ME:matte repai','C-g89t5ka60j');
INSERT INTO "form_key" VALUES('C:DJ-ME:matte suppl','C-g89t5ka60j');
INSERT INTO "form_key" VALUES('C:DJ-ME:repai suppl','C-g89t5ka60j');
CREATE TABLE link (
	left_id TEXT NOT NULL, 
	right_id TEXT NOT NULL, 
	strength TEXT NOT NULL, 
	reasons TEXT NOT NULL, 
	PRIMARY KEY (left_id, right_id), 
	FOREIGN KEY(left_id) REFERENCES form (id), 
	FOREIGN KEY(right_id) REFERENCES form (id)
);
INSERT INTO "link" VALUES('E-0m6yvm0mvm','E-9cmknz8d22','likely','["type and parties are the same","the dates can be one"]');
INSERT INTO "link" VALUES('E-bhgm44e0k3','E-z23vf2h2ht','likely','["the dates can be one","boris horvath, elena ibanez maria took part in both"]');
INSERT INTO "link" VALUES('C-e5w7pvv5t2','C-v0zqgzwepq','likely','["the parties are the same","5 of 5 words are the same, and the area logistics"]');
INSERT INTO "link" VALUES('E-1fsneg0kne','E-ascp343pwe','likely','["type and parties are the same","the dates can be one"]');
CREATE TABLE member (
	subject TEXT NOT NULL, 
	record_id TEXT NOT NULL, 
	PRIMARY KEY (subject), 
	FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE CASCADE
);
INSERT INTO "member" VALUES('D-gaarffc4qe','D-gaarffc4qe');
INSERT INTO "member" VALUES('D-vqtwp9789j','D-vqtwp9789j');
INSERT INTO "member" VALUES('D-jeahk4hdqg','D-jeahk4hdqg');
INSERT INTO "member" VALUES('D-dg8bvnj78k','D-dg8bvnj78k');
INSERT INTO "member" VALUES('C-fn8ars1ddv','C-fn8ars1ddv');
INSERT INTO "member" VALUES('C-tcwg24xccc','C-fn8ars1ddv');
INSERT INTO "member" VALUES('C-h9160eqqne','C-h9160eqqne');
INSERT INTO "member" VALUES('C-t9k0apx1mf','C-t9k0apx1mf');
INSERT INTO "member" VALUES('E-5b5z6ca1r2','E-5b5z6ca1r2');
INSERT INTO "member" VALUES('E-8n6sgs1f13','E-5b5z6ca1r2');
INSERT INTO "member" VALUES('E-ab90aymgmh','E-5b5z6ca1r2');
INSERT INTO "member" VALUES('E-fz4tppa2kz','E-5b5z6ca1r2');
INSERT INTO "member" VALUES('D-r8tefetyx3','D-r8tefetyx3');
INSERT INTO "member" VALUES('D-e95wf5wgt9','D-e95wf5wgt9');
INSERT INTO "member" VALUES('C-adn36g5gds','C-adn36g5gds');
INSERT INTO "member" VALUES('C-gv45g3ak7x','C-gv45g3ak7x');
INSERT INTO "member" VALUES('E-6dwa1st05k','E-6dwa1st05k');
INSERT INTO "member" VALUES('E-gc1e5h21nz','E-6dwa1st05k');
INSERT INTO "member" VALUES('E-7fjc1v6m46','E-7fjc1v6m46');
INSERT INTO "member" VALUES('E-ymr27tbyf8','E-7fjc1v6m46');
INSERT INTO "member" VALUES('E-nne0n8r91g','E-nne0n8r91g');
INSERT INTO "member" VALUES('E-ypawrxgz7d','E-nne0n8r91g');
INSERT INTO "member" VALUES('I-tv38zdddja','I-tv38zdddja');
INSERT INTO "member" VALUES('I-wpcdvawj6n','I-tv38zdddja');
INSERT INTO "member" VALUES('P-f19tcm02wn','P-f19tcm02wn');
INSERT INTO "member" VALUES('P-nbe50dvg9j','P-f19tcm02wn');
INSERT INTO "member" VALUES('P-26ey21v66g','P-26ey21v66g');
INSERT INTO "member" VALUES('P-xd4mcftnpk','P-26ey21v66g');
INSERT INTO "member" VALUES('P-2k4m08vq1f','P-2k4m08vq1f');
INSERT INTO "member" VALUES('P-3r729ww7h5','P-2k4m08vq1f');
CREATE TABLE mention (
	subject TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	document_id TEXT NOT NULL, 
	form_id TEXT NOT NULL, 
	content TEXT NOT NULL, 
	PRIMARY KEY (subject), 
	FOREIGN KEY(document_id) REFERENCES document (id)
);
INSERT INTO "mention" VALUES('E-ab90aymgmh','E','a000004','E-1fsneg0kne','{"context":{"areas":["logistics"],"confidence":1.0},"value":{"country":"DJ","date":"2002-08-17/2002-08-20","date_basis":"stated","main":true,"parties":["DJ","ME"],"place":"Djville","status":"held","type":"port_call"}}');
INSERT INTO "mention" VALUES('C-tcwg24xccc','C','a000004','C-v0zqgzwepq','{"context":{"confidence":1.0,"day":"2002-08-17/2002-08-20"},"value":{"action":"visits concern repair radar in matters","areas":["logistics"],"by":["DJ","ME"],"kind":"agreed","to":["DJ","ME"]}}');
INSERT INTO "mention" VALUES('E-5b5z6ca1r2','E','a000005','E-1fsneg0kne','{"context":{"areas":["logistics"],"confidence":1.0},"value":{"country":"DJ","date":"2002-08-17/2002-08-20","date_basis":"stated","main":true,"parties":["DJ","ME"],"place":"Djville","status":"held","type":"port_call"}}');
INSERT INTO "mention" VALUES('C-fn8ars1ddv','C','a000005','C-e5w7pvv5t2','{"context":{"confidence":1.0,"day":"2002-08-17/2002-08-20"},"value":{"action":"visits concern repair radar in matters","areas":["logistics"],"by":["DJ","ME"],"kind":"agreed","to":["DJ","ME"]}}');
INSERT INTO "mention" VALUES('E-fz4tppa2kz','E','a000002','E-ascp343pwe','{"context":{"areas":["logistics"],"confidence":1.0},"value":{"date":"2002-08-17/2002-08-20","date_basis":"stated","main":true,"parties":["DJ","ME"],"status":"held","type":"port_call"}}');
INSERT INTO "mention" VALUES('C-t9k0apx1mf','C','a000002','C-j5mzyek365','{"context":{"confidence":1.0,"day":"2002-08-17/2002-08-20"},"value":{"action":"peacekeeping the language officers ships relief","areas":["logistics"],"by":["DJ","ME"],"kind":"agreed","to":["DJ","ME"]}}');
INSERT INTO "mention" VALUES('E-8n6sgs1f13','E','a000003','E-ascp343pwe','{"context":{"areas":["military_medicine"],"confidence":1.0},"value":{"date":"2002-08-17/2002-08-20","date_basis":"stated","main":true,"parties":["DJ","ME"],"status":"held","type":"port_call"}}');
INSERT INTO "mention" VALUES('C-h9160eqqne','C','a000003','C-g89t5ka60j','{"context":{"confidence":1.0,"day":"2002-08-17/2002-08-20"},"value":{"action":"supply repair flights visits matters of","areas":["military_medicine"],"by":["DJ","ME"],"kind":"agreed","to":["DJ","ME"]}}');
INSERT INTO "mention" VALUES('P-nbe50dvg9j','P','a000000','P-hg363dy22z','{"context":{"areas":["army"],"confidence":1.0,"day":"1997-11"},"value":{"country":"DJ","name":"María Elena IBÁÑEZ","post":"Deputy Chief of Staff","rank":"brigadier_general"}}');
INSERT INTO "mention" VALUES('P-2k4m08vq1f','P','a000000','P-rfyp393eq9','{"context":{"confidence":1.0,"day":"1997-11-18"},"value":{"country":"ME","name":"Anatoly Bilyk","post":"Deputy Chief of Staff","rank":"general"}}');
INSERT INTO "mention" VALUES('P-26ey21v66g','P','a000000','P-n68x30fg0v','{"context":{"areas":["army"],"confidence":1.0,"day":"1997-11"},"value":{"country":"ME","name":"Boris Horvath","post":"Chief of the Army","rank":"major_general"}}');
INSERT INTO "mention" VALUES('E-6dwa1st05k','E','a000000','E-9cmknz8d22','{"context":{"confidence":1.0},"value":{"country":"ME","date":"1997-11-17/1997-11-19","date_basis":"stated","main":true,"parties":["DJ","ME"],"place":"Meville","status":"held","type":"visit"}}');
INSERT INTO "mention" VALUES('E-ypawrxgz7d','E','a000000','E-e7k4tckwtr','{"context":{"confidence":1.0,"sides":[["María Elena IBÁÑEZ","DJ"],["Anatoly Bilyk","ME"]]},"value":{"country":"ME","date":"1997-11-18","date_basis":"stated","main":true,"participants":[{"name":"María Elena IBÁÑEZ","role":"guest"},{"name":"Anatoly Bilyk","role":"host"}],"parties":["DJ","ME"],"status":"held","type":"meeting"}}');
INSERT INTO "mention" VALUES('E-7fjc1v6m46','E','a000000','E-bhgm44e0k3','{"context":{"areas":["army"],"confidence":1.0,"sides":[["María Elena IBÁÑEZ","DJ"],["Boris Horvath","ME"]]},"value":{"country":"ME","date":"1997-11","date_basis":"stated","main":true,"participants":[{"name":"María Elena IBÁÑEZ","role":"guest"},{"name":"Boris Horvath","role":"host"}],"parties":["DJ","ME"],"status":"held","type":"courtesy_call"}}');
INSERT INTO "mention" VALUES('I-wpcdvawj6n','I','a000000','I-m7drpt15bn','{"context":{"confidence":1.0,"day":"1997-11-19"},"value":{"date":"1997-11","date_basis":"stated","parties":["DJ","ME"],"status":"signed","title":"Agreement","type":"agreement"}}');
INSERT INTO "mention" VALUES('C-adn36g5gds','C','a000000','C-4h849e4g22','{"context":{"confidence":1.0,"day":"1997-11"},"value":{"action":"visits praised mutual ships so rescue","areas":["army"],"by":["DJ","ME"],"kind":"agreed","to":["DJ","ME"]}}');
INSERT INTO "mention" VALUES('P-f19tcm02wn','P','a000001','P-hg363dy22z','{"context":{"areas":["military_medicine"],"confidence":1.0,"day":"1997-11-17/1997-11-19"},"value":{"country":"DJ","name":"Maria Elena Ibanez","post":"Deputy Chief of Staff","rank":"brigadier_general"}}');
INSERT INTO "mention" VALUES('P-3r729ww7h5','P','a000001','P-rfyp393eq9','{"context":{"confidence":1.0,"day":"1997-11-18"},"value":{"country":"ME","name":"Anatoly BILYK","post":"Deputy Chief of Staff","rank":"general"}}');
INSERT INTO "mention" VALUES('P-xd4mcftnpk','P','a000001','P-n68x30fg0v','{"context":{"areas":["military_medicine"],"confidence":1.0,"day":"1997-11-18"},"value":{"country":"ME","name":"Horvath Boris","post":"Chief of the Army","rank":"major_general"}}');
INSERT INTO "mention" VALUES('E-gc1e5h21nz','E','a000001','E-0m6yvm0mvm','{"context":{"confidence":1.0,"sides":[["Maria Elena Ibanez","DJ"]]},"value":{"country":"ME","date":"1997-11-17/1997-11-19","date_basis":"stated","main":true,"participants":[{"name":"Maria Elena Ibanez","role":"guest"}],"parties":["DJ","ME"],"place":"Meville","status":"held","type":"visit"}}');
INSERT INTO "mention" VALUES('E-nne0n8r91g','E','a000001','E-e7k4tckwtr','{"context":{"confidence":1.0,"sides":[["Maria Elena Ibanez","DJ"],["Anatoly BILYK","ME"]]},"value":{"country":"ME","date":"1997-11-18","date_basis":"stated","main":true,"participants":[{"name":"Maria Elena Ibanez","role":"guest"},{"name":"Anatoly BILYK","role":"host"}],"parties":["DJ","ME"],"status":"held","type":"meeting"}}');
INSERT INTO "mention" VALUES('E-ymr27tbyf8','E','a000001','E-z23vf2h2ht','{"context":{"areas":["military_medicine"],"confidence":1.0,"sides":[["Maria Elena Ibanez","DJ"],["Horvath Boris","ME"]]},"value":{"date":"1997-11-18","date_basis":"stated","main":true,"participants":[{"name":"Maria Elena Ibanez","role":"guest"},{"name":"Horvath Boris","role":"host"}],"parties":["DJ","ME"],"place":"Meville","status":"held","type":"courtesy_call"}}');
INSERT INTO "mention" VALUES('I-tv38zdddja','I','a000001','I-m7drpt15bn','{"context":{"confidence":1.0,"day":"1997-11-19"},"value":{"date":"1997-11","date_basis":"stated","parties":["DJ","ME"],"status":"signed","title":"Agreement","type":"agreement"}}');
INSERT INTO "mention" VALUES('C-gv45g3ak7x','C','a000001','C-erd1pxza6m','{"context":{"confidence":1.0,"day":"1997-11-18"},"value":{"action":"matters the borders of been regional","areas":["military_medicine"],"by":["DJ","ME"],"kind":"agreed","to":["DJ","ME"]}}');
CREATE TABLE reading (
	id INTEGER NOT NULL, 
	document_id TEXT NOT NULL, 
	versions TEXT NOT NULL, 
	parties TEXT NOT NULL, 
	read_at TEXT NOT NULL, 
	withdrawn_at TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(document_id) REFERENCES document (id)
);
INSERT INTO "reading" VALUES(1,'a000000','{"made":"1"}','["DJ","ME"]','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "reading" VALUES(2,'a000001','{"made":"1"}','["DJ","ME"]','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "reading" VALUES(3,'a000004','{"made":"1"}','["DJ","ME"]','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "reading" VALUES(4,'a000005','{"made":"1"}','["DJ","ME"]','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "reading" VALUES(5,'a000002','{"made":"1"}','["DJ","ME"]','2026-01-01T00:00:00.000000Z',NULL);
INSERT INTO "reading" VALUES(6,'a000003','{"made":"1"}','["DJ","ME"]','2026-01-01T00:00:00.000000Z',NULL);
CREATE TABLE record (
	id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	sort TEXT NOT NULL, 
	first_day TEXT, 
	last_day TEXT, 
	content TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "record" VALUES('D-gaarffc4qe','D','2002-08-21','2002-08-21','2002-08-21','{"areas":["logistics"],"commitments":1,"document_id":"a000004","doubts":0,"engagements":1,"filed_at":"2026-01-01T00:00:00.000000Z","id":"D-gaarffc4qe","instruments":0,"language":"en","outlet":"Outlet 2","parties":["DJ","ME"],"people":0,"published":"2002-08-21","published_basis":"given","sha256":"c8006a8234a824f1720f5224aa1d989b88de675b4665d39f6fd39ad9e979326f"}');
INSERT INTO "record" VALUES('D-vqtwp9789j','D','2002-08-21','2002-08-21','2002-08-21','{"areas":["logistics"],"commitments":1,"document_id":"a000005","doubts":0,"engagements":1,"filed_at":"2026-01-01T00:00:00.000000Z","id":"D-vqtwp9789j","instruments":0,"language":"en","outlet":"Outlet 34","parties":["DJ","ME"],"people":0,"published":"2002-08-21","published_basis":"given","sha256":"bf362835d9951194d9d8430a6757e3a338c1e9ae7b0f471940251d7b61616f69"}');
INSERT INTO "record" VALUES('D-jeahk4hdqg','D','2002-08-23','2002-08-23','2002-08-23','{"areas":["logistics"],"commitments":1,"document_id":"a000002","doubts":0,"engagements":1,"filed_at":"2026-01-01T00:00:00.000000Z","id":"D-jeahk4hdqg","instruments":0,"language":"en","outlet":"Outlet 5","parties":["DJ","ME"],"people":0,"published":"2002-08-23","published_basis":"given","sha256":"3d1b99e5df5befe9fbe2e7090fbb86918a12f579929f8aeea86a58164a504692"}');
INSERT INTO "record" VALUES('D-dg8bvnj78k','D','2002-08-23','2002-08-23','2002-08-23','{"areas":["military_medicine"],"commitments":1,"document_id":"a000003","doubts":0,"engagements":1,"filed_at":"2026-01-01T00:00:00.000000Z","id":"D-dg8bvnj78k","instruments":0,"language":"en","outlet":"Outlet 24","parties":["DJ","ME"],"people":0,"published":"2002-08-23","published_basis":"given","sha256":"19282097bb6000cd6e74cc744e94f9d5b639f3d8a691a70dcbf15b1c550d0f0c"}');
INSERT INTO "record" VALUES('C-fn8ars1ddv','C','2002-08-17','2002-08-17','2002-08-20','{"action":"visits concern repair radar in matters","areas":["logistics"],"by":["DJ","ME"],"confidence":1.0,"day":"2002-08-17/2002-08-20","id":"C-fn8ars1ddv","kind":"agreed","parties":["DJ","ME"],"sources":[{"document_id":"a000005","outlet":"Outlet 34","published":"2002-08-21","subject":"C-fn8ars1ddv"},{"document_id":"a000004","outlet":"Outlet 2","published":"2002-08-21","subject":"C-tcwg24xccc"}],"state":"agreed","steps":[{"action":"visits concern repair radar in matters","day":"2002-08-17/2002-08-20","document_id":"a000005","kind":"agreed","subject":"C-fn8ars1ddv"},{"action":"visits concern repair radar in matters","day":"2002-08-17/2002-08-20","document_id":"a000004","kind":"agreed","subject":"C-tcwg24xccc"}],"to":["DJ","ME"],"why":["5 of 5 words are the same, and the area logistics","the parties are the same"]}');
INSERT INTO "record" VALUES('C-h9160eqqne','C','2002-08-17','2002-08-17','2002-08-20','{"action":"supply repair flights visits matters of","areas":["military_medicine"],"by":["DJ","ME"],"confidence":1.0,"day":"2002-08-17/2002-08-20","id":"C-h9160eqqne","kind":"agreed","parties":["DJ","ME"],"sources":[{"document_id":"a000003","outlet":"Outlet 24","published":"2002-08-23","subject":"C-h9160eqqne"}],"state":"agreed","steps":[{"action":"supply repair flights visits matters of","day":"2002-08-17/2002-08-20","document_id":"a000003","kind":"agreed","subject":"C-h9160eqqne"}],"to":["DJ","ME"]}');
INSERT INTO "record" VALUES('C-t9k0apx1mf','C','2002-08-17','2002-08-17','2002-08-20','{"action":"peacekeeping the language officers ships relief","areas":["logistics"],"by":["DJ","ME"],"confidence":1.0,"day":"2002-08-17/2002-08-20","id":"C-t9k0apx1mf","kind":"agreed","parties":["DJ","ME"],"sources":[{"document_id":"a000002","outlet":"Outlet 5","published":"2002-08-23","subject":"C-t9k0apx1mf"}],"state":"agreed","steps":[{"action":"peacekeeping the language officers ships relief","day":"2002-08-17/2002-08-20","document_id":"a000002","kind":"agreed","subject":"C-t9k0apx1mf"}],"to":["DJ","ME"]}');
INSERT INTO "record" VALUES('E-5b5z6ca1r2','E','2002-08-17','2002-08-17','2002-08-20','{"areas":["logistics","military_medicine"],"confidence":1.0,"country":"DJ","date":"2002-08-17/2002-08-20","date_basis":"stated","id":"E-5b5z6ca1r2","main":true,"parties":["DJ","ME"],"place":"Djville","sources":[{"document_id":"a000005","outlet":"Outlet 34","published":"2002-08-21","subject":"E-5b5z6ca1r2"},{"document_id":"a000004","outlet":"Outlet 2","published":"2002-08-21","subject":"E-ab90aymgmh"},{"document_id":"a000003","outlet":"Outlet 24","published":"2002-08-23","subject":"E-8n6sgs1f13"},{"document_id":"a000002","outlet":"Outlet 5","published":"2002-08-23","subject":"E-fz4tppa2kz"}],"status":"held","type":"port_call","why":["the dates can be one","type and parties are the same"]}');
INSERT INTO "record" VALUES('D-r8tefetyx3','D','1997-11-19','1997-11-19','1997-11-19','{"areas":["army"],"commitments":1,"document_id":"a000000","doubts":0,"engagements":3,"filed_at":"2026-01-01T00:00:00.000000Z","id":"D-r8tefetyx3","instruments":1,"language":"en","outlet":"Outlet 10","parties":["DJ","ME"],"people":3,"published":"1997-11-19","published_basis":"given","sha256":"c94bc5763036b51666d1eae48a22c5049179e6178807f25be67d359534a60d1d"}');
INSERT INTO "record" VALUES('D-e95wf5wgt9','D','1997-11-19','1997-11-19','1997-11-19','{"areas":["military_medicine"],"commitments":1,"document_id":"a000001","doubts":0,"engagements":3,"filed_at":"2026-01-01T00:00:00.000000Z","id":"D-e95wf5wgt9","instruments":1,"language":"en","outlet":"Outlet 6","parties":["DJ","ME"],"people":3,"published":"1997-11-19","published_basis":"given","sha256":"8d0d877b1aea25cdcb17e56812e5e3147d85086dd7f8cf74ae2a575db0bd0a82"}');
INSERT INTO "record" VALUES('C-adn36g5gds','C','1997-11-01','1997-11-01','1997-11-30','{"action":"visits praised mutual ships so rescue","areas":["army"],"by":["DJ","ME"],"confidence":1.0,"day":"1997-11","id":"C-adn36g5gds","kind":"agreed","parties":["DJ","ME"],"sources":[{"document_id":"a000000","outlet":"Outlet 10","published":"1997-11-19","subject":"C-adn36g5gds"}],"state":"agreed","steps":[{"action":"visits praised mutual ships so rescue","day":"1997-11","document_id":"a000000","kind":"agreed","subject":"C-adn36g5gds"}],"to":["DJ","ME"]}');
INSERT INTO "record" VALUES('C-gv45g3ak7x','C','1997-11-18','1997-11-18','1997-11-18','{"action":"matters the borders of been regional","areas":["military_medicine"],"by":["DJ","ME"],"confidence":1.0,"day":"1997-11-18","id":"C-gv45g3ak7x","kind":"agreed","parties":["DJ","ME"],"sources":[{"document_id":"a000001","outlet":"Outlet 6","published":"1997-11-19","subject":"C-gv45g3ak7x"}],"state":"agreed","steps":[{"action":"matters the borders of been regional","day":"1997-11-18","document_id":"a000001","kind":"agreed","subject":"C-gv45g3ak7x"}],"to":["DJ","ME"]}');
INSERT INTO "record" VALUES('E-6dwa1st05k','E','1997-11-17','1997-11-17','1997-11-19','{"confidence":1.0,"country":"ME","date":"1997-11-17/1997-11-19","date_basis":"stated","id":"E-6dwa1st05k","main":true,"participants":[{"country":"DJ","name":"Maria Elena Ibanez","role":"guest"}],"parties":["DJ","ME"],"place":"Meville","sources":[{"document_id":"a000000","outlet":"Outlet 10","published":"1997-11-19","subject":"E-6dwa1st05k"},{"document_id":"a000001","outlet":"Outlet 6","published":"1997-11-19","subject":"E-gc1e5h21nz"}],"status":"held","type":"visit","why":["the dates can be one","type and parties are the same"]}');
INSERT INTO "record" VALUES('E-7fjc1v6m46','E','1997-11-18','1997-11-18','1997-11-18','{"areas":["army","military_medicine"],"confidence":1.0,"country":"ME","date":"1997-11-18","date_basis":"stated","id":"E-7fjc1v6m46","main":true,"participants":[{"country":"ME","name":"Boris Horvath","role":"host"},{"country":"DJ","name":"María Elena IBÁÑEZ","role":"guest"}],"parties":["DJ","ME"],"place":"Meville","sources":[{"document_id":"a000000","outlet":"Outlet 10","published":"1997-11-19","subject":"E-7fjc1v6m46"},{"document_id":"a000001","outlet":"Outlet 6","published":"1997-11-19","subject":"E-ymr27tbyf8"}],"status":"held","type":"courtesy_call","why":["boris horvath, elena ibanez maria took part in both","the dates can be one"]}');
INSERT INTO "record" VALUES('E-nne0n8r91g','E','1997-11-18','1997-11-18','1997-11-18','{"confidence":1.0,"country":"ME","date":"1997-11-18","date_basis":"stated","id":"E-nne0n8r91g","main":true,"participants":[{"country":"ME","name":"Anatoly BILYK","role":"host"},{"country":"DJ","name":"Maria Elena Ibanez","role":"guest"}],"parties":["DJ","ME"],"sources":[{"document_id":"a000001","outlet":"Outlet 6","published":"1997-11-19","subject":"E-nne0n8r91g"},{"document_id":"a000000","outlet":"Outlet 10","published":"1997-11-19","subject":"E-ypawrxgz7d"}],"status":"held","type":"meeting","why":["the reports say the same"]}');
INSERT INTO "record" VALUES('I-tv38zdddja','I','1997-11-01','1997-11-01','1997-11-30','{"confidence":1.0,"date":"1997-11","date_basis":"stated","id":"I-tv38zdddja","parties":["DJ","ME"],"sources":[{"document_id":"a000001","outlet":"Outlet 6","published":"1997-11-19","subject":"I-tv38zdddja"},{"document_id":"a000000","outlet":"Outlet 10","published":"1997-11-19","subject":"I-wpcdvawj6n"}],"status":"signed","title":"Agreement","titles":["Agreement"],"type":"agreement","why":["the reports say the same"]}');
INSERT INTO "record" VALUES('P-f19tcm02wn','P','maria elena ibanez','1997-11-17','1997-11-30','{"areas":["army","military_medicine"],"confidence":1.0,"country":"DJ","first_seen":"1997-11-17/1997-11-19","id":"P-f19tcm02wn","last_seen":"1997-11","name":"Maria Elena Ibanez","names":["Maria Elena Ibanez","María Elena IBÁÑEZ"],"parties":["DJ","ME"],"sources":[{"document_id":"a000001","outlet":"Outlet 6","published":"1997-11-19","subject":"P-f19tcm02wn"},{"document_id":"a000000","outlet":"Outlet 10","published":"1997-11-19","subject":"P-nbe50dvg9j"}],"tenures":[{"first_seen":"1997-11-17/1997-11-19","last_seen":"1997-11","post":"Deputy Chief of Staff","rank":"brigadier_general","sightings":["P-f19tcm02wn","P-nbe50dvg9j"]}],"why":["the reports say the same"]}');
INSERT INTO "record" VALUES('P-26ey21v66g','P','boris horvath','1997-11-18','1997-11-30','{"areas":["army","military_medicine"],"confidence":1.0,"country":"ME","first_seen":"1997-11-18","id":"P-26ey21v66g","last_seen":"1997-11","name":"Boris Horvath","names":["Boris Horvath","Horvath Boris"],"parties":["DJ","ME"],"sources":[{"document_id":"a000000","outlet":"Outlet 10","published":"1997-11-19","subject":"P-26ey21v66g"},{"document_id":"a000001","outlet":"Outlet 6","published":"1997-11-19","subject":"P-xd4mcftnpk"}],"tenures":[{"first_seen":"1997-11-18","last_seen":"1997-11","post":"Chief of the Army","rank":"major_general","sightings":["P-xd4mcftnpk","P-26ey21v66g"]}],"why":["the reports say the same"]}');
INSERT INTO "record" VALUES('P-2k4m08vq1f','P','anatoly bilyk','1997-11-18','1997-11-18','{"confidence":1.0,"country":"ME","first_seen":"1997-11-18","id":"P-2k4m08vq1f","last_seen":"1997-11-18","name":"Anatoly Bilyk","names":["Anatoly BILYK","Anatoly Bilyk"],"parties":["DJ","ME"],"sources":[{"document_id":"a000000","outlet":"Outlet 10","published":"1997-11-19","subject":"P-2k4m08vq1f"},{"document_id":"a000001","outlet":"Outlet 6","published":"1997-11-19","subject":"P-3r729ww7h5"}],"tenures":[{"first_seen":"1997-11-18","last_seen":"1997-11-18","post":"Deputy Chief of Staff","rank":"general","sightings":["P-2k4m08vq1f","P-3r729ww7h5"]}],"why":["the reports say the same"]}');
CREATE TABLE record_key (
	kind TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	sort TEXT NOT NULL, 
	record_id TEXT NOT NULL, 
	PRIMARY KEY (kind, "key", value, sort, record_id), 
	FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE CASCADE
);
INSERT INTO "record_key" VALUES('D','area','logistics','2002-08-21','D-gaarffc4qe');
INSERT INTO "record_key" VALUES('D','pair','DJ-ME','2002-08-21','D-gaarffc4qe');
INSERT INTO "record_key" VALUES('D','party','DJ','2002-08-21','D-gaarffc4qe');
INSERT INTO "record_key" VALUES('D','party','ME','2002-08-21','D-gaarffc4qe');
INSERT INTO "record_key" VALUES('D','area','logistics','2002-08-21','D-vqtwp9789j');
INSERT INTO "record_key" VALUES('D','pair','DJ-ME','2002-08-21','D-vqtwp9789j');
INSERT INTO "record_key" VALUES('D','party','DJ','2002-08-21','D-vqtwp9789j');
INSERT INTO "record_key" VALUES('D','party','ME','2002-08-21','D-vqtwp9789j');
INSERT INTO "record_key" VALUES('D','area','logistics','2002-08-23','D-jeahk4hdqg');
INSERT INTO "record_key" VALUES('D','pair','DJ-ME','2002-08-23','D-jeahk4hdqg');
INSERT INTO "record_key" VALUES('D','party','DJ','2002-08-23','D-jeahk4hdqg');
INSERT INTO "record_key" VALUES('D','party','ME','2002-08-23','D-jeahk4hdqg');
INSERT INTO "record_key" VALUES('D','area','military_medicine','2002-08-23','D-dg8bvnj78k');
INSERT INTO "record_key" VALUES('D','pair','DJ-ME','2002-08-23','D-dg8bvnj78k');
INSERT INTO "record_key" VALUES('D','party','DJ','2002-08-23','D-dg8bvnj78k');
INSERT INTO "record_key" VALUES('D','party','ME','2002-08-23','D-dg8bvnj78k');
INSERT INTO "record_key" VALUES('C','area','logistics','2002-08-17','C-fn8ars1ddv');
INSERT INTO "record_key" VALUES('C','pair','DJ-ME','2002-08-17','C-fn8ars1ddv');
INSERT INTO "record_key" VALUES('C','party','DJ','2002-08-17','C-fn8ars1ddv');
INSERT INTO "record_key" VALUES('C','party','ME','2002-08-17','C-fn8ars1ddv');
INSERT INTO "record_key" VALUES('C','state','agreed','2002-08-17','C-fn8ars1ddv');
INSERT INTO "record_key" VALUES('C','area','military_medicine','2002-08-17','C-h9160eqqne');
INSERT INTO "record_key" VALUES('C','pair','DJ-ME','2002-08-17','C-h9160eqqne');
INSERT INTO "record_key" VALUES('C','party','DJ','2002-08-17','C-h9160eqqne');
INSERT INTO "record_key" VALUES('C','party','ME','2002-08-17','C-h9160eqqne');
INSERT INTO "record_key" VALUES('C','state','agreed','2002-08-17','C-h9160eqqne');
INSERT INTO "record_key" VALUES('C','area','logistics','2002-08-17','C-t9k0apx1mf');
INSERT INTO "record_key" VALUES('C','pair','DJ-ME','2002-08-17','C-t9k0apx1mf');
INSERT INTO "record_key" VALUES('C','party','DJ','2002-08-17','C-t9k0apx1mf');
INSERT INTO "record_key" VALUES('C','party','ME','2002-08-17','C-t9k0apx1mf');
INSERT INTO "record_key" VALUES('C','state','agreed','2002-08-17','C-t9k0apx1mf');
INSERT INTO "record_key" VALUES('E','area','logistics','2002-08-17','E-5b5z6ca1r2');
INSERT INTO "record_key" VALUES('E','area','military_medicine','2002-08-17','E-5b5z6ca1r2');
INSERT INTO "record_key" VALUES('E','pair','DJ-ME','2002-08-17','E-5b5z6ca1r2');
INSERT INTO "record_key" VALUES('E','party','DJ','2002-08-17','E-5b5z6ca1r2');
INSERT INTO "record_key" VALUES('E','party','ME','2002-08-17','E-5b5z6ca1r2');
INSERT INTO "record_key" VALUES('D','area','army','1997-11-19','D-r8tefetyx3');
INSERT INTO "record_key" VALUES('D','pair','DJ-ME','1997-11-19','D-r8tefetyx3');
INSERT INTO "record_key" VALUES('D','party','DJ','1997-11-19','D-r8tefetyx3');
INSERT INTO "record_key" VALUES('D','party','ME','1997-11-19','D-r8tefetyx3');
INSERT INTO "record_key" VALUES('D','area','military_medicine','1997-11-19','D-e95wf5wgt9');
INSERT INTO "record_key" VALUES('D','pair','DJ-ME','1997-11-19','D-e95wf5wgt9');
INSERT INTO "record_key" VALUES('D','party','DJ','1997-11-19','D-e95wf5wgt9');
INSERT INTO "record_key" VALUES('D','party','ME','1997-11-19','D-e95wf5wgt9');
INSERT INTO "record_key" VALUES('C','area','army','1997-11-01','C-adn36g5gds');
INSERT INTO "record_key" VALUES('C','pair','DJ-ME','1997-11-01','C-adn36g5gds');
INSERT INTO "record_key" VALUES('C','party','DJ','1997-11-01','C-adn36g5gds');
INSERT INTO "record_key" VALUES('C','party','ME','1997-11-01','C-adn36g5gds');
INSERT INTO "record_key" VALUES('C','state','agreed','1997-11-01','C-adn36g5gds');
INSERT INTO "record_key" VALUES('C','area','military_medicine','1997-11-18','C-gv45g3ak7x');
INSERT INTO "record_key" VALUES('C','pair','DJ-ME','1997-11-18','C-gv45g3ak7x');
INSERT INTO "record_key" VALUES('C','party','DJ','1997-11-18','C-gv45g3ak7x');
INSERT INTO "record_key" VALUES('C','party','ME','1997-11-18','C-gv45g3ak7x');
INSERT INTO "record_key" VALUES('C','state','agreed','1997-11-18','C-gv45g3ak7x');
INSERT INTO "record_key" VALUES('E','pair','DJ-ME','1997-11-17','E-6dwa1st05k');
INSERT INTO "record_key" VALUES('E','party','DJ','1997-11-17','E-6dwa1st05k');
INSERT INTO "record_key" VALUES('E','party','ME','1997-11-17','E-6dwa1st05k');
INSERT INTO "record_key" VALUES('E','area','army','1997-11-18','E-7fjc1v6m46');
INSERT INTO "record_key" VALUES('E','area','military_medicine','1997-11-18','E-7fjc1v6m46');
INSERT INTO "record_key" VALUES('E','pair','DJ-ME','1997-11-18','E-7fjc1v6m46');
INSERT INTO "record_key" VALUES('E','party','DJ','1997-11-18','E-7fjc1v6m46');
INSERT INTO "record_key" VALUES('E','party','ME','1997-11-18','E-7fjc1v6m46');
INSERT INTO "record_key" VALUES('E','pair','DJ-ME','1997-11-18','E-nne0n8r91g');
INSERT INTO "record_key" VALUES('E','party','DJ','1997-11-18','E-nne0n8r91g');
INSERT INTO "record_key" VALUES('E','party','ME','1997-11-18','E-nne0n8r91g');
INSERT INTO "record_key" VALUES('I','pair','DJ-ME','1997-11-01','I-tv38zdddja');
INSERT INTO "record_key" VALUES('I','party','DJ','1997-11-01','I-tv38zdddja');
INSERT INTO "record_key" VALUES('I','party','ME','1997-11-01','I-tv38zdddja');
INSERT INTO "record_key" VALUES('P','area','army','maria elena ibanez','P-f19tcm02wn');
INSERT INTO "record_key" VALUES('P','area','military_medicine','maria elena ibanez','P-f19tcm02wn');
INSERT INTO "record_key" VALUES('P','pair','DJ-ME','maria elena ibanez','P-f19tcm02wn');
INSERT INTO "record_key" VALUES('P','party','DJ','maria elena ibanez','P-f19tcm02wn');
INSERT INTO "record_key" VALUES('P','party','ME','maria elena ibanez','P-f19tcm02wn');
INSERT INTO "record_key" VALUES('P','area','army','boris horvath','P-26ey21v66g');
INSERT INTO "record_key" VALUES('P','area','military_medicine','boris horvath','P-26ey21v66g');
INSERT INTO "record_key" VALUES('P','pair','DJ-ME','boris horvath','P-26ey21v66g');
INSERT INTO "record_key" VALUES('P','party','DJ','boris horvath','P-26ey21v66g');
INSERT INTO "record_key" VALUES('P','party','ME','boris horvath','P-26ey21v66g');
INSERT INTO "record_key" VALUES('P','pair','DJ-ME','anatoly bilyk','P-2k4m08vq1f');
INSERT INTO "record_key" VALUES('P','party','DJ','anatoly bilyk','P-2k4m08vq1f');
INSERT INTO "record_key" VALUES('P','party','ME','anatoly bilyk','P-2k4m08vq1f');
CREATE TABLE relation (
	subject TEXT NOT NULL, 
	name TEXT NOT NULL, 
	object TEXT NOT NULL, 
	PRIMARY KEY (subject, name, object)
);
INSERT INTO "relation" VALUES('C-tcwg24xccc','made_at','E-ab90aymgmh');
INSERT INTO "relation" VALUES('C-fn8ars1ddv','made_at','E-5b5z6ca1r2');
INSERT INTO "relation" VALUES('C-t9k0apx1mf','made_at','E-fz4tppa2kz');
INSERT INTO "relation" VALUES('C-h9160eqqne','made_at','E-8n6sgs1f13');
INSERT INTO "relation" VALUES('P-nbe50dvg9j','takes_part','E-ypawrxgz7d');
INSERT INTO "relation" VALUES('P-2k4m08vq1f','takes_part','E-ypawrxgz7d');
INSERT INTO "relation" VALUES('P-nbe50dvg9j','takes_part','E-7fjc1v6m46');
INSERT INTO "relation" VALUES('P-26ey21v66g','takes_part','E-7fjc1v6m46');
INSERT INTO "relation" VALUES('C-adn36g5gds','made_at','E-7fjc1v6m46');
INSERT INTO "relation" VALUES('P-f19tcm02wn','takes_part','E-gc1e5h21nz');
INSERT INTO "relation" VALUES('P-f19tcm02wn','takes_part','E-nne0n8r91g');
INSERT INTO "relation" VALUES('P-3r729ww7h5','takes_part','E-nne0n8r91g');
INSERT INTO "relation" VALUES('P-f19tcm02wn','takes_part','E-ymr27tbyf8');
INSERT INTO "relation" VALUES('P-xd4mcftnpk','takes_part','E-ymr27tbyf8');
INSERT INTO "relation" VALUES('C-gv45g3ak7x','made_at','E-ymr27tbyf8');
CREATE TABLE suggestion (
	kind TEXT NOT NULL, 
	left_id TEXT NOT NULL, 
	right_id TEXT NOT NULL, 
	reasons TEXT NOT NULL, 
	PRIMARY KEY (left_id, right_id)
);
CREATE TABLE unsettled (
	form_id TEXT NOT NULL, 
	PRIMARY KEY (form_id), 
	FOREIGN KEY(form_id) REFERENCES form (id)
);
CREATE INDEX ix_decision_left_id ON decision (left_id);
CREATE INDEX ix_decision_right_id ON decision (right_id);
CREATE INDEX ix_relation_object ON relation (object);
CREATE INDEX ix_record_kind_sort ON record (kind, sort);
CREATE INDEX ix_suggestion_right_id ON suggestion (right_id);
CREATE INDEX ix_reading_document_id ON reading (document_id);
CREATE INDEX ix_mention_form_id ON mention (form_id);
CREATE INDEX ix_mention_document_id ON mention (document_id);
CREATE INDEX ix_link_right_id ON link (right_id);
CREATE INDEX ix_record_key_record_id ON record_key (record_id);
CREATE INDEX ix_member_record_id ON member (record_id);
COMMIT;
